import { PresageError } from '../../series/PresageError';
import type { FrameNotice } from '../../series/Frame';
import { groupBySeries, type SeriesRemark } from '../groupBySeries';
import type { SeriesOutcome } from '../SeriesOutcome';
import { seriesTitle } from '../seriesTitle';

const STILL_LEARNING = 'still learning what is normal, so only what is extreme is marked';

/**
 * What people should know about an answer: series without a forecast or verdicts and why, what the source said, then
 * what was done to the data.
 * @param notes about the query as a whole
 */
export function queryNotices(notes: readonly string[], outcomes: readonly SeriesOutcome[]): FrameNotice[] {
  const about = (textsOf: (outcome: SeriesOutcome) => readonly string[]): string[] =>
    groupBySeries(
      outcomes.flatMap((outcome): SeriesRemark[] =>
        [...new Set(textsOf(outcome))].map((text) => ({ series: seriesTitle(outcome.source.samples), text }))
      )
    );
  const ofSource = outcomes.flatMap(({ source }) => source.notices);
  return [
    ...about(problemsOf).map((text) => ({ severity: 'warning', text }) as const),
    ...new Map(ofSource.map((notice) => [notice.text, notice])).values(),
    ...[...notes, ...about(notesOf)].map((text) => ({ severity: 'info', text }) as const),
  ];
}

function problemsOf({ forecast, judged }: SeriesOutcome): string[] {
  const noForecast = forecast instanceof PresageError ? [forecast.explanation] : [];
  const noVerdicts =
    judged !== undefined && 'problem' in judged ? [PresageError.fromJSON(judged.problem).explanation] : [];
  const isOnlyUnjudged = noVerdicts.length > 0 && forecast !== undefined && noForecast.length === 0;
  return isOnlyUnjudged ? noVerdicts.map((text) => `anomalies can't be told: ${text}`) : [...noForecast, ...noVerdicts];
}

function notesOf({ forecast, judged }: SeriesOutcome): string[] {
  const ofForecast = forecast === undefined || forecast instanceof PresageError ? [] : forecast.notes;
  if (judged === undefined || 'problem' in judged) {
    return [...ofForecast];
  }
  const isLearning = judged.verdicts.learning.at(-1) === 1;
  return [...ofForecast, ...judged.notes, ...(isLearning ? [STILL_LEARNING] : [])];
}
