import { judgeSeriesSet } from '../../../pkg/query/anomalies/judgeSeriesSet';
import { PresageError } from '../../../pkg/series/PresageError';
import type { JudgeTask, Judgement } from './JudgeMessage';
import { bandOf } from './bandOf';
import { healthAt } from './healthAt';

/**
 * Judges a panel's series, and keeps of the verdicts what the panel shows.
 * @throws {PresageError} where none of them can be judged
 */
export function judgeSeries({ series, how, healthAtMs }: JudgeTask): Judgement {
  const judged = judgeSeriesSet(series, how);
  const [first] = judged.series;
  if (first !== undefined && 'problem' in first && judged.series.every((one) => 'problem' in one)) {
    throw PresageError.fromJSON(first.problem);
  }
  return {
    bands: judged.series.map(bandOf),
    incidents: judged.incidents,
    health: healthAt(judged.health, healthAtMs),
  };
}
