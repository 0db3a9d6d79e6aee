import type { Condition } from './Condition';

/** @returns the names that a condition compares, each once, in the order of the text */
export function conditionNames(condition: Condition): string[] {
  return [...new Set(namesOf(condition))];
}

function namesOf(condition: Condition): string[] {
  switch (condition.kind) {
    case 'comparison':
      return [condition.name];
    case 'and':
    case 'or':
      return condition.conditions.flatMap(namesOf);
    case 'not':
    case 'for':
      return namesOf(condition.condition);
  }
}
