import { PresageError } from '../../../pkg/series/PresageError';
import { judgeLogs } from '../logs/judgeLogs';
import type { JudgeMessage, JudgeReply } from './JudgeMessage';
import { judgeSeries } from './judgeSeries';

/** Judges where it was sent to; errors become part of the answer, so that none is lost on the way back. */
export function answerJudge(message: JudgeMessage): JudgeReply {
  try {
    return message.kind === 'judge'
      ? { kind: 'judgement', judgement: judgeSeries(message) }
      : { kind: 'log-judgement', judgement: judgeLogs(message) };
  } catch (error) {
    return error instanceof PresageError
      ? { kind: 'refusal', error: error.toJSON() }
      : { kind: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
}
