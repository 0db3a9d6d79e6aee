import { z } from 'zod';
import { addProblems } from './addProblems';
import { isTimeZone } from './isTimeZone';
import type { Problem } from './Problem';

export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const BEGINNING = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const END = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

export const timeWindowSchema = z
  .strictObject({
    /** On which it begins. */
    days: z
      .array(z.enum(DAYS))
      .min(1, 'Name at least one day, or leave the days out for all of them.')
      .default([...DAYS]),
    from: z.string().regex(BEGINNING, 'Write a time of day as 08:30.').default('00:00'),
    /** Before `from`: the window goes past midnight. */
    to: z.string().regex(END, 'Write a time of day as 17:00, or 24:00.').default('24:00'),
    timeZone: z
      .string()
      .refine(isTimeZone, 'Write a time zone by its name, such as UTC, Europe/Berlin or America/New_York.')
      .default('UTC'),
  })
  .superRefine(addProblems(emptyProblems));

/** A stretch of time that comes again each week, by the clock of a place. */
export type TimeWindow = z.infer<typeof timeWindowSchema>;

function emptyProblems({ from, to }: { readonly from: string; readonly to: string }): Problem[] {
  const message = 'The window is empty: it ends when it begins. Leave both times out for a whole day.';
  return from === to ? [{ path: ['to'], message }] : [];
}
