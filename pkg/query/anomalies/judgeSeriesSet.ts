import type { DetectionPlan } from '../../anomaly/DetectionPlan';
import { judgeSamples } from '../../anomaly/judgeSamples';
import { findIncidents } from '../../anomaly/incidents/findIncidents';
import { PresageError } from '../../series/PresageError';
import type { Samples } from '../../series/Samples';
import type { JudgeName } from '../forecastSettings';
import type { JudgedSeries, JudgedSet, RefusedSeries } from './JudgedSet';
import { layOnGrid } from './layOnGrid';

/** How to judge a set of series. Plain data: it crosses into workers by structured clone. */
export interface JudgeRequest {
  readonly judge: JudgeName;
  readonly plan: DetectionPlan;
  /** Of the grid that each series is laid on. */
  readonly stepMs: number;
  /** The range's end, or now where that is earlier; Unix ms. */
  readonly endMs: number;
}

/**
 * Judges every point of all series of a query, each from what came before it. The panel's worker and the data source
 * both judge with this function.
 * @param series with the history to learn from before the time that is looked at
 */
export function judgeSeriesSet(series: readonly Samples[], { plan, stepMs, endMs }: JudgeRequest): JudgedSet {
  const judged = series.map((samples): JudgedSeries | RefusedSeries => {
    try {
      const grid = layOnGrid(samples, stepMs, endMs);
      return { ...grid, verdicts: judgeSamples(grid.samples, plan) };
    } catch (error) {
      if (error instanceof PresageError) {
        return { problem: error.toJSON() };
      }
      throw error;
    }
  });
  const incidents = judged
    .flatMap((one, seriesIndex) =>
      'problem' in one ? [] : findIncidents(one.samples, one.verdicts).map((incident) => ({ seriesIndex, incident }))
    )
    .sort((a, b) => a.incident.startMs - b.incident.startMs);
  return { series: judged, incidents };
}
