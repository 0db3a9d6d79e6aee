import { createVerdicts } from '../createVerdicts';
import type { TogetherVerdicts } from './TogetherVerdicts';

/** Columns for so many rows of so many features, nothing judged yet. */
export function createTogetherVerdicts(rowCount: number, featureCount: number): TogetherVerdicts {
  return {
    ...createVerdicts(rowCount),
    feature: new Int16Array(rowCount).fill(-1),
    shares: Array.from({ length: featureCount }, () => new Float32Array(rowCount)),
    expectations: Array.from({ length: featureCount }, () => new Float64Array(rowCount).fill(Number.NaN)),
  };
}
