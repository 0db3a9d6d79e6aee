import type { ForecastPlan } from '../../../pkg/forecast/ForecastPlan';
import type { Samples } from '../../../pkg/series/Samples';

/** Two independent multipliers, so that 64 bits decide whether two inputs count as the same. */
const FIRST_MULTIPLIER = 0x01000193;
const SECOND_MULTIPLIER = 0x85ebca6b;

/** FNV's start value. */
const OFFSET_BASIS = 0x811c9dc5;

/** A key for everything that decides a forecast: equal for equal samples and plans, different for different ones. */
export function contentHash(samples: Samples, plan: ForecastPlan): string {
  const { timesMs, values } = samples;
  return JSON.stringify([samples.name, samples.labels, plan, hashNumbers(timesMs), hashNumbers(values)]);
}

/** Hashes the numbers' 32-bit halves in the manner of FNV-1a (Fowler, Noll, Vo), fast enough for each refresh. */
function hashNumbers(numbers: Float64Array): readonly number[] {
  const words = new Uint32Array(numbers.buffer, numbers.byteOffset, numbers.length * 2);
  let first = OFFSET_BASIS;
  let second = OFFSET_BASIS;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? 0;
    first = Math.imul(first ^ word, FIRST_MULTIPLIER);
    first ^= first >>> 15;
    second = Math.imul(second ^ word, SECOND_MULTIPLIER);
    second ^= second >>> 15;
  }
  return [numbers.length, first, second];
}
