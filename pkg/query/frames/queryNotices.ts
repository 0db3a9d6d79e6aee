import type { FrameNotice } from '../../series/Frame';
import { groupBySeries, type SeriesRemark } from '../groupBySeries';
import { problemOf } from '../problemOf';
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

function problemsOf({ forecast, judged, changes }: SeriesOutcome): string[] {
  const isPartKnown = [forecast, judged, changes].some(
    (answer) => answer !== undefined && problemOf(answer) === undefined
  );
  const tell = (answer: typeof judged | typeof changes, what: string): string[] => {
    const problem = problemOf(answer);
    return problem === undefined
      ? []
      : [isPartKnown ? `${what} can't be told: ${problem.explanation}` : problem.explanation];
  };
  const ofForecast = problemOf(forecast);
  return [
    ...(ofForecast === undefined ? [] : [ofForecast.explanation]),
    ...tell(judged, 'anomalies'),
    ...tell(changes, 'changes of level'),
  ];
}

function notesOf({ forecast, judged, changes }: SeriesOutcome): string[] {
  const isLearning = judged !== undefined && 'verdicts' in judged && judged.verdicts.learning.at(-1) === 1;
  return [
    ...[forecast, judged, changes].flatMap((answer) =>
      answer !== undefined && 'notes' in answer ? [...answer.notes] : []
    ),
    ...(isLearning ? [STILL_LEARNING] : []),
  ];
}
