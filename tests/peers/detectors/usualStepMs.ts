import { median } from '../../../pkg/prepare/median';

/** The median time from one sample to the next. */
export function usualStepMs(timesMs: Float64Array): number {
  return median(timesMs.subarray(1).map((timeMs, at) => timeMs - timesMs[at]!));
}
