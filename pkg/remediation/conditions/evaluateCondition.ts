import type { Condition } from './Condition';
import type { ConditionOutcome } from './ConditionOutcome';
import { judgeCondition } from './judgeCondition';
import { outcomeAt } from './outcomeAt';
import type { Signals } from './Signals';

/**
 * What a condition says at a time, from samples alone. At each moment a signal has the value of its newest sample, for at
 * most two of its usual steps; one that is not finite, or none for longer, is missing and makes unknown what depends on it.
 * @param samplesByName one subject's series; from `conditionWindowMs` and a few steps before `atMs` on
 * @param atMs Unix ms; what comes after does not count
 */
export function evaluateCondition(condition: Condition, samplesByName: Signals, atMs: number): ConditionOutcome {
  return outcomeAt(judgeCondition(condition, samplesByName), atMs);
}
