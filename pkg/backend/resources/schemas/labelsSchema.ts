import { z } from 'zod';

const MOST_LABELS = 100;

/** Labels of what a button was pressed for. */
export const labelsSchema = z
  .record(z.string().max(200), z.string().max(2_000))
  .refine((labels) => Object.keys(labels).length <= MOST_LABELS, `Give at most ${MOST_LABELS} labels.`)
  .default({});
