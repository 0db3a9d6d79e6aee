import { durationText } from '../../query/durationText';
import type { Condition } from './Condition';

/** @returns text that `parseCondition` reads as this condition again */
export function printCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'comparison':
      return `${condition.name} ${condition.operator} ${condition.amount}${condition.unit}`;
    case 'not':
      return `not ${printPart(condition.condition, ['and', 'or', 'for'])}`;
    case 'and':
      return condition.conditions.map((part) => printPart(part, ['and', 'or', 'for'])).join(' and ');
    case 'or':
      return condition.conditions.map((part) => printPart(part, ['or', 'for'])).join(' or ');
    case 'for':
      return `${printPart(condition.condition, ['for'])} for ${durationText(condition.durationMs)}`;
  }
}

/** @param weaker kinds that need parentheses in this place */
function printPart(part: Condition, weaker: ReadonlyArray<Condition['kind']>): string {
  const text = printCondition(part);
  return weaker.includes(part.kind) ? `(${text})` : text;
}
