import { PresageError } from '../../../pkg/series/PresageError';
import { JudgeFailedError } from './errors/JudgeFailedError';

/** What went wrong with judging, for people. */
export function asPresageError(error: unknown): PresageError {
  return error instanceof PresageError ? error : new JudgeFailedError(String(error), { cause: error });
}
