import { durationToMs } from '../../query/duration';
import { SECOND_MS } from '../../series/durations';
import { formatDuration } from '../../series/formatDuration';

/**
 * @param what cools down, such as `it`
 * @param lastMs when it was acted on last, Unix ms; undefined where it never was
 * @param cooldown such as `60s`
 * @returns `it cools down for another 34 s, since it was acted on 26 s ago`; undefined where it does not
 */
export function coolsDownText(
  what: string,
  lastMs: number | undefined,
  cooldown: string,
  nowMs: number
): string | undefined {
  // Another process' clock may be ahead: what it wrote is then from just now.
  const agoMs = lastMs === undefined ? Infinity : Math.max(0, nowMs - lastMs);
  const restMs = durationToMs(cooldown) - agoMs;
  if (restMs <= 0) {
    return undefined;
  }
  const rest = formatDuration(Math.ceil(restMs / SECOND_MS) * SECOND_MS);
  return `${what} cools down for another ${rest}, since it was acted on ${formatDuration(agoMs)} ago`;
}
