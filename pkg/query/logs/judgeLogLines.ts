import { healthScore } from '../../anomaly/health/healthScore';
import { judgePatterns } from '../../anomaly/logs/judgePatterns';
import type { LogLines } from '../../series/LogLines';
import type { Samples } from '../../series/Samples';
import { healthTimesMs } from '../anomalies/healthTimesMs';
import type { JudgedSeries, JudgedSet } from '../anomalies/JudgedSet';
import type { JudgeRequest } from '../anomalies/JudgeRequest';
import { sliceJudged } from '../anomalies/sliceJudged';
import { measureFinding } from './measureFinding';
import { wholeSteps } from './wholeSteps';

/** Patterns of log lines as series, judged. */
export interface JudgedLines {
  /** How often each pattern came, over all of the history: those with incidents first, then those with the most lines. */
  readonly samples: readonly Samples[];
  /** In the same order. */
  readonly judged: JudgedSet;
}

/**
 * Judges the patterns of log lines, each by how often it comes: new ones, those that burst, and those that stay away.
 * @param historyFromMs from here on the lines are complete, Unix ms
 */
export function judgeLogLines(lines: LogLines, historyFromMs: number, request: JudgeRequest): JudgedLines {
  const { plan, fromMs, endMs } = request;
  const steps = wholeSteps(historyFromMs, endMs, request.stepMs);
  const { patterns, findings } = judgePatterns(lines, plan, steps);
  const judgedOf = new Map(patterns.map((judged) => [judged.pattern.id, judged]));
  const series = patterns.map(({ samples, verdicts }): JudgedSeries =>
    sliceJudged({ samples, verdicts, stepMs: steps.stepMs, isGone: false, notes: [] }, fromMs)
  );
  const logIncidents = findings.map((finding) =>
    measureFinding(finding, finding.patternId === undefined ? undefined : judgedOf.get(finding.patternId))
  );
  const health = healthScore(series, healthTimesMs(request));
  return { samples: patterns.map(({ samples }) => samples), judged: { series, incidents: [], logIncidents, health } };
}
