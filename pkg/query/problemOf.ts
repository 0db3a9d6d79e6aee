import { PresageError } from '../series/PresageError';
import type { SeriesOutcome } from './SeriesOutcome';

type Answer = SeriesOutcome['forecast' | 'judged' | 'changes'];

/** Why a series has no such answer; undefined where it has one, or none was asked for. */
export function problemOf(answer: Answer): PresageError | undefined {
  if (answer instanceof PresageError) {
    return answer;
  }
  return answer !== undefined && 'problem' in answer ? PresageError.fromJSON(answer.problem) : undefined;
}
