import type { Comparison, Condition } from './Condition';
import type { PreparedSignal } from './PreparedSignal';
import type { VerdictTimeline } from './VerdictTimeline';

export interface JudgedComparison {
  readonly condition: Comparison;
  readonly timeline: VerdictTimeline;
  /** Undefined where there is no such series. */
  readonly signal: PreparedSignal | undefined;
}

interface JudgedWhole {
  readonly condition: Exclude<Condition, Comparison>;
  readonly timeline: VerdictTimeline;
  /** In the order of the text; at least one. */
  readonly parts: readonly JudgedPart[];
}

/** A condition or a part of one, with its verdicts over time. */
export type JudgedPart = JudgedComparison | JudgedWhole;

/** Narrows by what the part has, as TypeScript does not by a field of its condition. */
export function isComparison(part: JudgedPart): part is JudgedComparison {
  return part.condition.kind === 'comparison';
}
