import { MAX_POINTS_PER_SERIES } from '../../../series/limits';
import { TooManyStepsError } from '../errors/TooManyStepsError';
import type { StepOptions } from '../StepOptions';

/** Steps of equal length; the first begins at a multiple of it. */
export interface StepGrid {
  readonly startMs: number;
  readonly stepMs: number;
  readonly stepCount: number;
}

/**
 * Lays the steps in which lines of these times are counted; none where there is neither a line nor a range.
 * @throws {TooManyStepsError}
 */
export function stepGrid(timesMs: Float64Array, { stepMs, range }: StepOptions): StepGrid {
  const fromMs = range?.fromMs ?? timesMs.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const toMs = range?.toMs ?? timesMs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY) + 1;
  if (fromMs >= toMs) {
    return { startMs: 0, stepMs, stepCount: 0 };
  }
  const startMs = Math.floor(fromMs / stepMs) * stepMs;
  const stepCount = Math.ceil((toMs - startMs) / stepMs);
  if (!(stepCount <= MAX_POINTS_PER_SERIES)) {
    throw new TooManyStepsError(stepCount, MAX_POINTS_PER_SERIES);
  }
  return { startMs, stepMs, stepCount };
}
