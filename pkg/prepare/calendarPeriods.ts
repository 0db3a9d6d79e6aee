import { DAY_MS, HOUR_MS, WEEK_MS } from '../series/durations';

/** At what distances jobs, jams and jumps come round again. */
const CALENDAR_MS = [HOUR_MS, DAY_MS, WEEK_MS];

/** An hour, a day and a week, each where it is a whole number of steps, more than one; in steps, ascending. */
export function calendarPeriods(stepMs: number): number[] {
  return CALENDAR_MS.map((periodMs) => periodMs / stepMs).filter((steps) => Number.isInteger(steps) && steps > 1);
}
