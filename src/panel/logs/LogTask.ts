import type { LogIncident } from '../../../pkg/query/logs/LogIncident';
import type { JudgeRequest } from '../../../pkg/query/anomalies/JudgeRequest';
import type { LogLines } from '../../../pkg/series/LogLines';
import type { Samples } from '../../../pkg/series/Samples';
import type { Judgement } from '../anomalies/JudgeMessage';

/** Log lines to sort into patterns, and how to judge these. Plain data: it crosses into workers by structured clone. */
export interface LogTask {
  readonly lines: LogLines;
  readonly how: JudgeRequest;
}

/** Patterns of log lines as series, judged. */
export interface LogJudgement extends Omit<Judgement, 'incidents'> {
  /** How often each pattern came, those with something unusual first. */
  readonly samples: readonly Samples[];
  readonly incidents: readonly PatternIncident[];
}

export interface PatternIncident {
  /** Place of the pattern among the series; undefined where it is not among them, or all lines are meant. */
  readonly seriesIndex: number | undefined;
  readonly incident: LogIncident;
}
