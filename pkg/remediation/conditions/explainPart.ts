import { formatDuration } from '../../series/formatDuration';
import { OPERATOR_WORDS, UNIT_FACTORS } from './Condition';
import { isComparison, type JudgedComparison, type JudgedPart } from './JudgedPart';
import { verdictRunAt } from './verdictRunAt';

const SIGNIFICANT_DIGITS = 6;

/** Says why a part's verdict at a time (Unix ms) is what it is, by the parts that settle it; without a full stop. */
export function explainPart(part: JudgedPart, atMs: number): string {
  if (isComparison(part)) {
    return explainComparison(part, atMs);
  }
  const { verdict } = verdictRunAt(part.timeline, atMs);
  switch (part.condition.kind) {
    case 'and':
    case 'or':
      return part.parts
        .filter(({ timeline }) => verdictRunAt(timeline, atMs).verdict === verdict)
        .map((settling) => explainPart(settling, atMs))
        .join(', and ');
    case 'not':
      return explainPart(part.parts[0]!, atMs);
    case 'for':
      return explainHold(part.parts[0]!, part.condition.durationMs, atMs);
  }
}

function explainComparison({ condition, signal, timeline }: JudgedComparison, atMs: number): string {
  const { name, operator, amount, unit } = condition;
  const value = signal?.valueAt(atMs);
  if (value === undefined) {
    return `${name} has no value`;
  }
  const inUnit = Number((value / UNIT_FACTORS[unit]).toPrecision(SIGNIFICANT_DIGITS));
  const not = verdictRunAt(timeline, atMs).verdict === 'met' ? '' : 'not ';
  return `${name} was ${inUnit}${unit}, ${not}${OPERATOR_WORDS[operator]} ${amount}${unit}`;
}

function explainHold(inner: JudgedPart, durationMs: number, atMs: number): string {
  const now = explainPart(inner, atMs);
  const { verdict, fromMs } = verdictRunAt(inner.timeline, atMs);
  if (verdict !== 'met') {
    return now;
  }
  const metMs = atMs - fromMs;
  return metMs >= durationMs
    ? `${now}, for ${formatDuration(durationMs)}`
    : `${now}, but only for ${formatDuration(metMs)} of ${formatDuration(durationMs)}`;
}
