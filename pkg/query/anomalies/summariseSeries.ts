import { findIncidents } from '../../anomaly/incidents/findIncidents';
import type { JudgedSeries } from './JudgedSet';
import type { SeriesSummary } from './SeriesSummary';
import { sliceJudged } from './sliceJudged';

/** Finds the incidents in a series' verdicts, and keeps the verdicts from `fromMs` on. */
export function summariseSeries(judged: JudgedSeries, fromMs: number): SeriesSummary {
  const found = findIncidents(judged.samples, judged.verdicts);
  // Nobody waits for a series that is gone, so no alarm of it is open.
  const incidents = judged.isGone ? found.map((incident) => ({ ...incident, endMs: incident.lastMs })) : found;
  return { judged: sliceJudged(judged, fromMs), incidents };
}
