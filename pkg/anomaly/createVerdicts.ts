import type { Verdicts } from './Verdicts';

/** Columns for so many samples, nothing judged yet. */
export function createVerdicts(count: number): Verdicts {
  return {
    expected: new Float64Array(count).fill(Number.NaN),
    lower: new Float64Array(count).fill(Number.NaN),
    upper: new Float64Array(count).fill(Number.NaN),
    score: new Float64Array(count),
    anomalous: new Int8Array(count),
    severity: new Uint8Array(count),
    kind: new Uint8Array(count),
    learning: new Uint8Array(count),
  };
}
