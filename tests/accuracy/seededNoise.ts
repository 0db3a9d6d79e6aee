import { normalDraws } from '../../pkg/series/fixtures/normalDraws';
import { seededRandom } from '../../pkg/series/seededRandom';

/** Random numbers that are the same for the same seed. */
export interface SeededNoise {
  /** Even in [0, 1). */
  uniform(): number;
  /** Mean 0, standard deviation 1. */
  normal(): number;
  /** A count with that mean. */
  poisson(mean: number): number;
}

/** Above this mean, a count is as good as normal. */
const LARGE_MEAN = 50;

/** What simulations draw: the same seed, the same numbers. */
export function seededNoise(seed: number): SeededNoise {
  const uniform = seededRandom(seed);
  const normal = normalDraws(uniform);
  const poisson = (mean: number): number => {
    if (mean > LARGE_MEAN) {
      return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    }
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = uniform(); product > limit; product *= uniform()) {
      count++;
    }
    return count;
  };
  return { uniform, normal, poisson };
}
