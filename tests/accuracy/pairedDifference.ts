import { mean } from './mean';
import type { SplitScore } from './scoreSplit';

export interface PairedDifference {
  /** Mean MASE of the one less that of the other, over the splits that both have. */
  readonly difference: number;
  /** Of the difference, taking the splits of one series as one observation. */
  readonly standardError: number;
}

/** How far one method's MASE lies above another's on the same splits: means over different splits would not compare. */
export function pairedDifference(one: readonly SplitScore[], other: readonly SplitScore[]): PairedDifference {
  const otherMases = new Map(other.map(({ id, mase }) => [id, mase]));
  const bySeries = new Map<string, number[]>();
  for (const { id, mase } of one) {
    const difference = mase - (otherMases.get(id) ?? Number.NaN);
    const series = id.split('@')[0]!;
    if (!Number.isNaN(difference)) {
      bySeries.set(series, [...(bySeries.get(series) ?? []), difference]);
    }
  }
  const all = [...bySeries.values()];
  const difference = mean(all.flat());
  const residuals = all.map((series) => series.reduce((sum, each) => sum + each - difference, 0));
  const squares = residuals.reduce((sum, residual) => sum + residual ** 2, 0);
  return { difference, standardError: Math.sqrt((squares * all.length) / (all.length - 1)) / all.flat().length };
}
