import type { Condition } from './Condition';

/** @returns the condition as it would be without any `for` */
export function withoutHolds(condition: Condition): Condition {
  switch (condition.kind) {
    case 'comparison':
      return condition;
    case 'for':
      return withoutHolds(condition.condition);
    case 'not':
      return { kind: 'not', condition: withoutHolds(condition.condition) };
    case 'and':
    case 'or':
      return { kind: condition.kind, conditions: condition.conditions.map(withoutHolds) };
  }
}
