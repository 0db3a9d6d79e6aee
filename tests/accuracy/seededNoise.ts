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

/** The mulberry32 generator, and what is drawn from it. */
export function seededNoise(seed: number): SeededNoise {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
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
