import { healthScore } from '../../../pkg/anomaly/health/healthScore';
import type { JudgedSeries } from '../../../pkg/query/anomalies/JudgedSet';
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
    const sound = judged.series.flatMap((one) => ('problem' in one ? [] : [one]));
    const health = healthAt(sound, healthAtMs);
    return { kind: 'judgement', judgement: { bands, incidents: judged.incidents, health } };
  } catch (error) {
    return error instanceof PresageError
      ? { kind: 'refusal', error: error.toJSON() }
      : { kind: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
}

function healthAt(series: readonly JudgedSeries[], timeMs: number): PanelHealth {
  const health = healthScore(series, Float64Array.of(timeMs));
  return {
    score: health.score[0]!,
    critical: health.critical[0]!,
    warning: health.warning[0]!,
    judged: health.judged[0]!,
    learning: health.learning[0]!,
  };
}
