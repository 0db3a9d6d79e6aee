import type { Condition } from './Condition';

/**
 * @returns how far back from now a condition looks; 0 where the newest values tell. Samples must be asked for from further
 * back, by two or three of their steps, for the first moment of that time needs a value too
 */
export function conditionWindowMs(condition: Condition): number {
  switch (condition.kind) {
    case 'comparison':
      return 0;
    case 'not':
      return conditionWindowMs(condition.condition);
    case 'and':
    case 'or':
      return Math.max(...condition.conditions.map(conditionWindowMs));
    case 'for':
      return condition.durationMs + conditionWindowMs(condition.condition);
  }
}
