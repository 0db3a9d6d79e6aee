import type { Comparison } from './Condition';
import { thresholdOf } from './thresholdOf';
import type { Verdict } from './VerdictTimeline';

/** @param value a division by zero (NaN, Infinity) is as good as missing */
export function compareValue(comparison: Comparison, value: number | undefined): Verdict {
  if (value === undefined || !Number.isFinite(value)) {
    return 'unknown';
  }
  return isTrue(comparison, value) ? 'met' : 'not met';
}

function isTrue(comparison: Comparison, value: number): boolean {
  const threshold = thresholdOf(comparison);
  switch (comparison.operator) {
    case '>':
      return value > threshold;
    case '>=':
      return value >= threshold;
    case '<':
      return value < threshold;
    case '<=':
      return value <= threshold;
    case '==':
      return value === threshold;
    case '!=':
      return value !== threshold;
  }
}
