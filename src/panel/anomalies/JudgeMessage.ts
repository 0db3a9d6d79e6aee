import type { JudgeRequest } from '../../../pkg/query/anomalies/JudgeRequest';
import type { SetIncident } from '../../../pkg/query/anomalies/JudgedSet';
import type { PresageErrorJson } from '../../../pkg/series/PresageError';
import type { Samples } from '../../../pkg/series/Samples';
import type { LogJudgement, LogTask } from '../logs/LogTask';
import type { ExpectedBand } from './ExpectedBand';
import type { PanelHealth } from './PanelHealth';

/** The series to judge, and how. Plain data: it crosses into workers by structured clone. */
export interface JudgeTask {
  readonly series: readonly Samples[];
  readonly how: JudgeRequest;
  /** When to tell the series' health, Unix ms. */
  readonly healthAtMs: number;
}

/** What a worker is asked for a panel's anomalies. */
export type JudgeMessage = (JudgeTask & { readonly kind: 'judge' }) | (LogTask & { readonly kind: 'judge-logs' });

/** What judging a panel's series gave. */
export interface Judgement {
  /** One for each series given, in their order; undefined where it can't be judged. */
  readonly bands: ReadonlyArray<ExpectedBand | undefined>;
  /** In order of their start, over all of the history. */
  readonly incidents: readonly SetIncident[];
  readonly health: PanelHealth;
}

/** What a worker answers: a judgement, an error for people, or the text of one that nobody foresaw. */
export type JudgeReply =
  | { readonly kind: 'judgement'; readonly judgement: Judgement }
  | { readonly kind: 'log-judgement'; readonly judgement: LogJudgement }
  | { readonly kind: 'refusal'; readonly error: PresageErrorJson }
  | { readonly kind: 'failure'; readonly message: string };
