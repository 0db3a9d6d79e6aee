import { judgeLogLines } from '../../../pkg/query/logs/judgeLogLines';
import { bandOf } from '../anomalies/bandOf';
import { healthAt } from '../anomalies/healthAt';
import type { LogJudgement, LogTask } from './LogTask';

/** More patterns than this can't be told apart in a chart. */
const MAX_PATTERNS = 12;

/** Sorts log lines into patterns, and judges how often each comes. */
export function judgeLogs({ lines, how }: LogTask): LogJudgement {
  // A source gives the newest lines only: what was before the oldest of them is not known.
  const historyFromMs = lines.timesMs.reduce((oldest, timeMs) => Math.min(oldest, timeMs), how.endMs);
  const { samples, judged } = judgeLogLines(lines, historyFromMs, how);
  const shown = samples.slice(0, MAX_PATTERNS);
  const placeOf = new Map(shown.map(({ labels }, index) => [labels['pattern'], index]));
  return {
    samples: shown,
    bands: judged.series.slice(0, MAX_PATTERNS).map(bandOf),
    incidents: (judged.logIncidents ?? []).map((incident) => {
      const { patternId } = incident.finding;
      return { seriesIndex: patternId === undefined ? undefined : placeOf.get(patternId), incident };
    }),
    health: healthAt(judged.health, how.endMs),
  };
}
