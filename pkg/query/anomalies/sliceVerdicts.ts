import type { Verdicts } from '../../anomaly/Verdicts';

/** The verdicts from the place `first` up to the place `end`, which is left out. */
export function sliceVerdicts(verdicts: Verdicts, first: number, end?: number): Verdicts {
  return {
    expected: verdicts.expected.slice(first, end),
    lower: verdicts.lower.slice(first, end),
    upper: verdicts.upper.slice(first, end),
    score: verdicts.score.slice(first, end),
    anomalous: verdicts.anomalous.slice(first, end),
    severity: verdicts.severity.slice(first, end),
    kind: verdicts.kind.slice(first, end),
    learning: verdicts.learning.slice(first, end),
  };
}
