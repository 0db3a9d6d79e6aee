import { MINUTE_MS, SECOND_MS } from '../../series/durations';

const BASE_MS = SECOND_MS;
const CAP_MS = 5 * MINUTE_MS;

/**
 * Exponential backoff with full jitter (Brooker, "Exponential Backoff And Jitter", 2015): anything from none to 1 s, 2 s,
 * 4 s, ... and at most 5 minutes, so that deliveries which failed together don't come back together.
 * @param attempts made so far, at least 1
 * @param random from 0 to 1
 */
export function retryDelayMs(attempts: number, random: number): number {
  return Math.round(random * Math.min(CAP_MS, BASE_MS * 2 ** (attempts - 1)));
}
