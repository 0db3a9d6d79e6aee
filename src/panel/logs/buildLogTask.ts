import type { PanelData } from '@grafana/data';
import { niceStepAtLeast } from '../../../pkg/query/autoStep';
import { detectionPlan } from '../../../pkg/query/detectionPlan';
import { framesToLogLines } from '../../../pkg/series/framesToLogLines';
import type { AnomalySettings } from '../anomalies/judgeTask';
import type { LogTask } from './LogTask';

/** Points that the time of the lines is divided into, about. */
const TARGET_STEPS = 150;

/** What to ask the judge of the log lines in a panel's data. */
export function buildLogTask({ series, timeRange, request }: PanelData, settings: AnomalySettings): LogTask {
  const lines = framesToLogLines(series);
  const fromMs = timeRange.from.valueOf();
  const endMs = Math.min(timeRange.to.valueOf(), request?.startTime ?? Infinity);
  const oldestMs = lines.timesMs.reduce((oldest, timeMs) => Math.min(oldest, timeMs), endMs);
  const stepMs = niceStepAtLeast((endMs - Math.max(fromMs, oldestMs)) / TARGET_STEPS);
  return { lines, how: { judge: 'each', plan: detectionPlan(settings), stepMs, fromMs, endMs } };
}
