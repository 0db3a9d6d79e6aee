import type { LogJudgement, LogTask } from '../logs/LogTask';
import type { JudgeTask, Judgement } from './JudgeMessage';

/** Finds the anomalies of a panel's series, and of its log lines. */
export interface AnomalyJudge {
  /** @throws {PresageError} where they can't be judged; the signal's reason where it aborts */
  judge(task: JudgeTask, signal: AbortSignal): Promise<Judgement>;
  /** @throws {PresageError} as `judge` does */
  judgeLogs(task: LogTask, signal: AbortSignal): Promise<LogJudgement>;
}
