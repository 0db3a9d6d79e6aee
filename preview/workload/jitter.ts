import { noise } from './noise';

/** Measuring noise around zero: a sum of three draws, which is bell-shaped and never further out than 1.5. */
export function jitter(seed: number, index: number): number {
  return noise(seed, index) + noise(seed + 7_919, index) + noise(seed + 104_729, index) - 1.5;
}
