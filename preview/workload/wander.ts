import { noise } from './noise';

/**
 * A smooth wandering around zero: random heights every `periodMs`, joined without corners.
 * @returns a number in [-1, 1]
 */
export function wander(seed: number, timeMs: number, periodMs: number): number {
  const position = timeMs / periodMs;
  const index = Math.floor(position);
  const part = position - index;
  const ease = part * part * (3 - 2 * part);
  const before = noise(seed, index);
  const after = noise(seed, index + 1);
  return 2 * (before + (after - before) * ease) - 1;
}
