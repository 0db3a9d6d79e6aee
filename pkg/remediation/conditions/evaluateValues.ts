import type { Condition } from './Condition';
import type { ConditionOutcome } from './ConditionOutcome';
import { evaluateCondition } from './evaluateCondition';

/**
 * What a condition says of values without a history, such as an alert's; `for` is unknown then.
 * @param values NaN is missing
 */
export function evaluateValues(condition: Condition, values: Readonly<Record<string, number>>): ConditionOutcome {
  const samplesByName = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { name, labels: {}, timesMs: Float64Array.of(0), values: Float64Array.of(value) },
    ])
  );
  return { ...evaluateCondition(condition, samplesByName, 0), sinceMs: undefined };
}
