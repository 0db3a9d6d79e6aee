import type { Operator, Unit } from './Condition';

/** A word, number or sign of a condition's text, with the place of its first character, counted from 1. */
export type ConditionToken = { readonly text: string; readonly position: number } & (
  | { readonly kind: 'name' | 'and' | 'or' | 'not' | 'for' | '(' | ')' | 'end' }
  | { readonly kind: 'operator'; readonly operator: Operator }
  | { readonly kind: 'number'; readonly amount: number; readonly unit: Unit }
);
