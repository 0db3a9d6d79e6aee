import { durationToMs } from '../../query/duration';
import { SECOND_MS } from '../../series/durations';

const SHORTEST_MS = 2 * SECOND_MS;

/** Looks that a watch is divided into. */
const LOOKS = 30;

/** How often to look whether a step helped: about thirty times, and never more often than every two seconds. */
export function lookIntervalMs(within: string): number {
  return Math.max(SHORTEST_MS, Math.ceil(durationToMs(within) / LOOKS));
}
