import type { SeededNoise } from './seededNoise';

/** A number drawn evenly from `low` to `high`. */
export function between(noise: SeededNoise, low: number, high: number): number {
  return low + (high - low) * noise.uniform();
}
