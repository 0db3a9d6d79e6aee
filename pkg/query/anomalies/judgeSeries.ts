import { findIncidents } from '../../anomaly/incidents/findIncidents';
import type { Incident } from '../../anomaly/incidents/Incident';
import { judgeSamples } from '../../anomaly/judgeSamples';
import { PresageError } from '../../series/PresageError';
import type { Samples } from '../../series/Samples';
import type { JudgedSeries, RefusedSeries } from './JudgedSet';
import type { JudgeRequest } from './JudgeRequest';
import { layOnGrid } from './layOnGrid';
import { sliceJudged } from './sliceJudged';

/** A series, judged, and its alarms over all of its history. */
export interface SeriesJudgement {
  readonly series: JudgedSeries | RefusedSeries;
  readonly incidents: readonly Incident[];
}

/** Judges one series on its own past. */
export function judgeSeries(samples: Samples, { plan, stepMs, fromMs, endMs }: JudgeRequest): SeriesJudgement {
  try {
    const grid = layOnGrid(samples, stepMs, endMs);
    const verdicts = judgeSamples(grid.samples, plan);
    const found = findIncidents(grid.samples, verdicts);
    const incidents = grid.isGone ? found.map((incident) => ({ ...incident, endMs: incident.lastMs })) : found;
    return { series: sliceJudged({ ...grid, verdicts }, fromMs), incidents };
  } catch (error) {
    if (error instanceof PresageError) {
      return { series: { problem: error.toJSON() }, incidents: [] };
    }
    throw error;
  }
}
