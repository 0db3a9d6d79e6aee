import { findIncidents } from '../../anomaly/incidents/findIncidents';
import type { Incident } from '../../anomaly/incidents/Incident';
import type { JudgedSeries, RefusedSeries } from './JudgedSet';
import { sliceJudged } from './sliceJudged';

/** What is kept of a series that was judged. */
export interface SeriesJudgement {
  /** From where it is looked at on. */
  readonly series: JudgedSeries | RefusedSeries;
  /** Over all of its history. */
  readonly incidents: readonly Incident[];
}

/** Finds the incidents in a series' verdicts, and keeps the verdicts from `fromMs` on. */
export function summariseSeries(judged: JudgedSeries, fromMs: number): SeriesJudgement {
  const found = findIncidents(judged.samples, judged.verdicts);
  // Nobody waits for a series that is gone, so no alarm of it is open.
  const incidents = judged.isGone ? found.map((incident) => ({ ...incident, endMs: incident.lastMs })) : found;
  return { series: sliceJudged(judged, fromMs), incidents };
}
