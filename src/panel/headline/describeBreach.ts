import type { Breach } from '../../../pkg/forecast/findBreach';
import { formatDuration } from '../../../pkg/series/formatDuration';
import type { TimeSpan } from '../chart/TimeSpan';

/** Data that comes late is forecast from before now: what is reached until then is reached now. */
const SECOND_MS = 1_000;

/**
 * The second half of a sentence about a threshold: "reaches 90 % in 3 d 4 h (between 2 d and 5 d)".
 * @param threshold with its unit, such as "90 %"
 */
export function describeBreach(breach: Breach, threshold: string, { learntToMs, isPast }: TimeSpan): string {
  const { direction, meanMs, earliestMs, latestMs } = breach;
  const isNow = (timeMs: number) => timeMs - learntToMs < SECOND_MS;
  const distance = (timeMs: number) => (isNow(timeMs) ? 'now' : formatDuration(timeMs - learntToMs));
  const when = (timeMs: number) => {
    if (isNow(timeMs)) {
      return isPast ? 'at the end of the range' : 'now';
    }
    return isPast ? `${distance(timeMs)} after the end of the range` : `in ${distance(timeMs)}`;
  };

  if (meanMs !== undefined) {
    const arrives = direction === 'rising' ? 'reaches' : 'falls to';
    return isNow(meanMs)
      ? `${arrives} ${threshold} ${when(meanMs)}`
      : `${arrives} ${threshold} ${when(meanMs)}${likelyTimes(earliestMs, latestMs, distance)}`;
  }
  const mayArrive = direction === 'rising' ? 'may reach' : 'may fall to';
  if (earliestMs !== undefined && isNow(earliestMs)) {
    return `${mayArrive} ${threshold} ${isPast ? 'right after the end of the range' : 'any time now'}`;
  }
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
