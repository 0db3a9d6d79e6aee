import type { StepOptions } from '../../anomaly/logs/StepOptions';
import { MAX_POINTS_PER_SERIES } from '../../series/limits';
import type { TimeRange } from '../../series/TimeRange';

/**
 * The steps that lie within a time as a whole: lines of a step that is cut, or that is not over yet, would be too few.
 * The step is longer than was asked for where there would be more of them than a series may have points.
 */
export function wholeSteps(
  fromMs: number,
  toMs: number,
  askedStepMs: number
): StepOptions & { readonly range: TimeRange } {
  const stepMs = askedStepMs * Math.max(1, Math.ceil((toMs - fromMs) / askedStepMs / MAX_POINTS_PER_SERIES));
  return {
    stepMs,
    range: { fromMs: Math.ceil(fromMs / stepMs) * stepMs, toMs: Math.floor(toMs / stepMs) * stepMs },
  };
}
