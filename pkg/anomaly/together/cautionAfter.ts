import { HOUR_MS, WEEK_MS } from '../../series/durations';

/** From the first hour to the end of the first week, the clock may bring what is usual and was never seen. */
const FIRST_WEEK_CAUTION = 1.5;
/** After so many rows what is usual is known half as well as it can be. */
const UNCERTAIN_ROWS = 80;
/** The largest of so many chances is what the threshold is set by, and from how many on it stays as it is. */
const LEAST_CHANCES = 1_000;
const MOST_CHANCES = 20_000;

/**
 * How much wider than its base a threshold has to be: the less is known the wider, and again the more rows there are for
 * chance to be extreme in, as the square root of their number's logarithm.
 * @param elapsedMs since the first row
 */
export function cautionAfter(rowCount: number, elapsedMs: number): number {
  const isFirstWeek = elapsedMs >= HOUR_MS && elapsedMs < WEEK_MS;
  const ignorance = Math.max(isFirstWeek ? FIRST_WEEK_CAUTION : 1, 1 + UNCERTAIN_ROWS / (rowCount + 1));
  const chances = Math.min(Math.max(rowCount, LEAST_CHANCES), MOST_CHANCES);
  return ignorance * Math.sqrt(Math.log(chances) / Math.log(LEAST_CHANCES));
}
