import type { ConditionOutcome } from './ConditionOutcome';
import { explainPart } from './explainPart';
import type { JudgedCondition } from './JudgedCondition';
import { isComparison, type JudgedComparison, type JudgedPart } from './JudgedPart';
import { verdictRunAt } from './verdictRunAt';

/** @param atMs Unix ms */
export function outcomeAt(judged: JudgedCondition, atMs: number): ConditionOutcome {
  const { verdict } = verdictRunAt(judged.root.timeline, atMs);
  return {
    verdict,
    explanation: explainPart(judged.root, atMs),
    values: valuesAt(judged.root, atMs),
    sinceMs: verdict === 'met' ? sinceMs(judged, atMs) : undefined,
  };
}

function sinceMs({ root, unheld }: JudgedCondition, atMs: number): number {
  const withoutHolds = verdictRunAt(unheld, atMs);
  // "not (… for 2m)" is met where its inner part may be met too, only not for long.
  return withoutHolds.verdict === 'met' ? withoutHolds.fromMs : verdictRunAt(root.timeline, atMs).fromMs;
}

function valuesAt(part: JudgedPart, atMs: number): Record<string, number> {
  const known = comparisonsOf(part).flatMap(({ condition, signal }) => {
    const value = signal?.valueAt(atMs);
    return value === undefined ? [] : [[condition.name, value] as const];
  });
  return Object.fromEntries(known);
}

function comparisonsOf(part: JudgedPart): readonly JudgedComparison[] {
  return isComparison(part) ? [part] : part.parts.flatMap(comparisonsOf);
}
