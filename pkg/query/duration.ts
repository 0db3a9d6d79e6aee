import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, WEEK_MS } from '../series/durations';

const UNIT_MS = {
  s: SECOND_MS,
  m: MINUTE_MS,
  h: HOUR_MS,
  d: DAY_MS,
  w: WEEK_MS,
} as const;

/** A duration as Prometheus and Grafana write it, in one unit: `30s`, `5m`, `4h`, `14d`, `2w`. */
export const DURATION_PATTERN = /^([1-9]\d*)([smhdw])$/;

/**
 * @param duration text that matches {@link DURATION_PATTERN}; the query's schema has checked it
 * @returns milliseconds
 * @throws {RangeError} where the text is no duration
 */
export function durationToMs(duration: string): number {
  const match = DURATION_PATTERN.exec(duration);
  if (match === null) {
    throw new RangeError(`"${duration}" is not a duration such as 5m, 4h or 14d.`);
  }
  return Number(match[1]) * UNIT_MS[match[2] as keyof typeof UNIT_MS];
}
