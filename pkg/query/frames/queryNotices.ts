import type { FrameNotice } from '../../series/Frame';
import type { SeriesOutcome } from '../forecastSeries';
import { groupBySeries, type SeriesRemark } from '../groupBySeries';
import { seriesTitle } from '../seriesTitle';

/**
 * What people should know about an answer: series without a forecast or a check for anomalies and why, what the source
 * said, then what was done to the data.
 * @param notes about the query as a whole
 */
export function queryNotices(notes: readonly string[], outcomes: readonly SeriesOutcome[]): FrameNotice[] {
  const failures: SeriesRemark[] = [];
  const remarks: SeriesRemark[] = [];
  for (const outcome of outcomes) {
    const series = seriesTitle(outcome.source.samples);
    if ('problem' in outcome) {
      failures.push({ series, text: outcome.problem.explanation });
    } else {
      if (outcome.checkProblem !== undefined) {
        failures.push({ series, text: `anomalies can't be told: ${outcome.checkProblem.explanation}` });
      }
      const texts = [outcome.ahead, outcome.check].flatMap((forecast) => forecast?.notes ?? []);
      remarks.push(...[...new Set(texts)].map((text) => ({ series, text })));
    }
  }
  const ofSource = outcomes.flatMap(({ source }) => source.notices);
  return [
    ...groupBySeries(failures).map((text) => ({ severity: 'warning', text }) as const),
    ...new Map(ofSource.map((notice) => [notice.text, notice])).values(),
    ...[...notes, ...groupBySeries(remarks)].map((text) => ({ severity: 'info', text }) as const),
  ];
}
