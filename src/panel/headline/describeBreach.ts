import type { Breach } from '../../../pkg/forecast/findBreach';
import { formatDuration } from '../../../pkg/query/formatDuration';
import type { TimeSpan } from '../chart/TimeSpan';

/**
 * The second half of a sentence about a threshold: "reaches 90 % in 3 d 4 h (between 2 d and 5 d)".
 * @param threshold with its unit, such as "90 %"
 */
export function describeBreach(breach: Breach, threshold: string, { learntToMs, isPast }: TimeSpan): string {
  const { direction, meanMs, earliestMs, latestMs } = breach;
  const distance = (timeMs: number) => formatDuration(Math.max(0, timeMs - learntToMs));
  const when = (timeMs: number) =>
    isPast ? `${distance(timeMs)} after the end of the range` : `in ${distance(timeMs)}`;

  if (meanMs !== undefined) {
    const arrives = direction === 'rising' ? 'reaches' : 'falls to';
    return `${arrives} ${threshold} ${when(meanMs)}${likelyTimes(earliestMs, latestMs, distance)}`;
  }
  const mayArrive = direction === 'rising' ? 'may reach' : 'may fall to';
  return `${mayArrive} ${threshold}${earliestMs === undefined ? '' : ` at the earliest ${when(earliestMs)}`}`;
}

function likelyTimes(
  earliestMs: number | undefined,
  latestMs: number | undefined,
  distance: (timeMs: number) => string
): string {
  if (earliestMs === undefined) {
    return '';
  }
  return latestMs === undefined
    ? ` (${distance(earliestMs)} at the earliest)`
    : ` (between ${distance(earliestMs)} and ${distance(latestMs)})`;
}
