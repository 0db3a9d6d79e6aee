import { DAY_MS } from '../../pkg/series/durations';

const TURN = 2 * Math.PI;

/** Use of a service over the day: −1 to 1, highest in the early afternoon, with a second, smaller wave. */
export function dayWave(timeMs: number): number {
  const day = (timeMs % DAY_MS) / DAY_MS;
  return 0.8 * Math.cos(TURN * (day - 0.58)) + 0.2 * Math.cos(2 * TURN * (day - 0.42));
}
