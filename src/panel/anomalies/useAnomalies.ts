import { useEffect, useState } from 'react';
import type { PresageError } from '../../../pkg/series/PresageError';
import type { SeriesHistory } from '../history/SeriesHistory';
import type { AnomalyJudge } from './AnomalyJudge';
import type { PanelAnomalies } from './PanelAnomalies';
import { asPresageError } from './asPresageError';
import { type AnomalySettings, judgeTask } from './judgeTask';
import { nameJudgement } from './nameJudgement';

export interface AnomalyState {
  /** From the last judgement until a new one is there; undefined before the first. */
  readonly anomalies: PanelAnomalies | undefined;
  /** Why there is no judgement. */
  readonly problem: PresageError | undefined;
}

const NOTHING_JUDGED: AnomalyState = { anomalies: undefined, problem: undefined };

/**
 * Judges the panel's series whenever their history or the settings change.
 * @param settings undefined where nobody wants to see anomalies; the same object while they stay the same
 */
export function useAnomalies(
  history: SeriesHistory | undefined,
  settings: AnomalySettings | undefined,
  judge: AnomalyJudge
): AnomalyState {
  const [state, setState] = useState(NOTHING_JUDGED);

  useEffect(() => {
    if (history === undefined || settings === undefined) {
      return undefined;
    }
    const controller = new AbortController();
    judge
      .judge(judgeTask(history, settings), controller.signal)
      .then((judgement) => {
        if (!controller.signal.aborted) {
          setState({ anomalies: nameJudgement(judgement, [...history.series.keys()]), problem: undefined });
        }
      })
      .catch((error: unknown) => {
        if (!controller.signal.aborted) {
          setState((before) => ({ ...before, problem: asPresageError(error) }));
        }
      });
    return () => controller.abort();
  }, [history, settings, judge]);

  return settings === undefined ? NOTHING_JUDGED : state;
}
