import type { JudgeTask, Judgement } from './JudgeMessage';

/** Finds the anomalies of a panel's series. */
export interface AnomalyJudge {
  /** @throws {PresageError} where they can't be judged; the signal's reason where it aborts */
  judge(task: JudgeTask, signal: AbortSignal): Promise<Judgement>;
}
