import type { RefusedSeries, SetVerdicts } from './JudgedSet';
import type { SeriesSummary } from './SeriesSummary';

/**
 * Joins what was found out about each series of a set.
 * @param summaries in the order of the series
 */
export function joinSummaries(summaries: ReadonlyArray<SeriesSummary | RefusedSeries>): SetVerdicts {
  const incidents = summaries.flatMap((summary, seriesIndex) =>
    'problem' in summary ? [] : summary.incidents.map((incident) => ({ seriesIndex, incident }))
  );
  return {
    series: summaries.map((summary) => ('problem' in summary ? summary : summary.judged)),
    incidents: incidents.sort((a, b) => a.incident.startMs - b.incident.startMs),
  };
}
