import type { Health } from '../../../pkg/anomaly/health/Health';
import { judgeSeriesSet } from '../../../pkg/query/anomalies/judgeSeriesSet';
import { PresageError } from '../../../pkg/series/PresageError';
import type { JudgeReply, JudgeTask } from './JudgeMessage';
import type { PanelHealth } from './PanelHealth';

/** Judges where it was sent to; errors become part of the answer, so that none is lost on the way back. */
export function answerJudge({ series, how, healthAtMs }: JudgeTask): JudgeReply {
  try {
    const judged = judgeSeriesSet(series, how);
    const bands = judged.series.map((one) =>
      'problem' in one
        ? undefined
        : {
            timesMs: one.samples.timesMs,
            expected: one.verdicts.expected,
            lower: one.verdicts.lower,
            upper: one.verdicts.upper,
          }
    );
    const health = healthAt(judged.health, healthAtMs);
    return { kind: 'judgement', judgement: { bands, incidents: judged.incidents, health } };
  } catch (error) {
    return error instanceof PresageError
      ? { kind: 'refusal', error: error.toJSON() }
      : { kind: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
}

function healthAt({ timesMs, ...health }: Health, timeMs: number): PanelHealth {
  const at = timesMs.findLastIndex((candidateMs) => candidateMs <= timeMs);
  return {
    score: health.score[at] ?? Number.NaN,
    critical: health.critical[at] ?? 0,
    warning: health.warning[at] ?? 0,
    judged: health.judged[at] ?? 0,
    learning: health.learning[at] ?? 0,
  };
}
