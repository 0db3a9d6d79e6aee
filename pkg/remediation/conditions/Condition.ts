/** What a number in a condition may be written with, and what it is then multiplied by. */
export const UNIT_FACTORS = {
  '': 1,
  '%': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  // Times count in seconds, Prometheus' base unit.
  ms: 1e-3,
  s: 1,
  m: 60,
  h: 3_600,
  d: 86_400,
  w: 604_800,
} as const;

export type Unit = keyof typeof UNIT_FACTORS;

/** Each as it is written and as it is said. */
export const OPERATOR_WORDS = {
  '>': 'above',
  '>=': 'at least',
  '<': 'below',
  '<=': 'at most',
  '==': 'equal to',
  '!=': 'other than',
} as const;

export type Operator = keyof typeof OPERATOR_WORDS;

/** `cpu > 80%`: a signal's value against a number. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly name: string;
  readonly operator: Operator;
  readonly amount: number;
  readonly unit: Unit;
}

/** When to act, as a tree; see `parseCondition` for how it is written. */
export type Condition =
  | Comparison
  | { readonly kind: 'not'; readonly condition: Condition }
  | { readonly kind: 'and' | 'or'; readonly conditions: readonly Condition[] }
  /** Met where the inner condition is met at every moment of that time up to now. */
  | { readonly kind: 'for'; readonly condition: Condition; readonly durationMs: number };
