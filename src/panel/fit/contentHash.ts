import type { ForecastPlan } from '../../../pkg/forecast/ForecastPlan';
import type { Samples } from '../../../pkg/series/Samples';

/** Two independent multipliers, so that 64 bits decide whether two inputs count as the same. */
const MULTIPLIERS = [0x01000193, 0x85ebca6b] as const;

/** A key for everything that decides a forecast: equal for equal samples and plans, different for different ones. */
export function contentHash(samples: Samples, plan: ForecastPlan): string {
  const { timesMs, values } = samples;
  const hashes = MULTIPLIERS.map((multiplier) => hashNumbers(values, multiplier, hashNumbers(timesMs, multiplier, 0)));
  return JSON.stringify([samples.name, samples.labels, plan, values.length, ...hashes]);
}

/** FNV-1a over the numbers' 32-bit halves (Fowler, Noll, Vo), which is fast enough for each refresh. */
function hashNumbers(numbers: Float64Array, multiplier: number, seed: number): number {
  const words = new Uint32Array(numbers.buffer, numbers.byteOffset, numbers.length * 2);
  let hash = 0x811c9dc5 ^ seed;
  for (const word of words) {
    hash = Math.imul(hash ^ word, multiplier);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
