import { DAY_MS } from '../../../pkg/series/durations';
import type { SeriesHistory } from '../history/SeriesHistory';
import type { AlarmCount } from './AlarmPreview';
import type { AnomalyJudge } from './AnomalyJudge';
import { type AnomalySettings, judgeTask } from './judgeTask';

/** Counts the alarms that the settings would have raised over the history. */
export async function countAlarms(
  history: SeriesHistory,
  settings: AnomalySettings,
  judge: AnomalyJudge,
  signal: AbortSignal
): Promise<AlarmCount> {
  const { incidents } = await judge.judge(judgeTask(history, settings), signal);
  const beganMs = [...history.series.values()]
    .flatMap(({ timesMs }) => timesMs.subarray(0, 1)[0] ?? [])
    .reduce((first, timeMs) => Math.min(first, timeMs), history.endMs);
  const count = incidents.filter(({ incident }) => incident.startMs <= history.endMs).length;
  const overMs = history.endMs - beganMs;
  return { count, overMs: overMs < 2 * DAY_MS ? overMs : Math.floor(overMs / DAY_MS) * DAY_MS };
}
