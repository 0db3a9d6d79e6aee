import { judgeSeriesSet } from '../../../pkg/query/anomalies/judgeSeriesSet';
import type { JudgeTask, Judgement } from './JudgeMessage';
import { bandOf } from './bandOf';
import { healthAt } from './healthAt';

/** Judges a panel's series, and keeps of the verdicts what the panel shows. */
export function judgeSeries({ series, how, healthAtMs }: JudgeTask): Judgement {
  const judged = judgeSeriesSet(series, how);
  return {
    bands: judged.series.map(bandOf),
    incidents: judged.incidents,
    health: healthAt(judged.health, healthAtMs),
  };
}
