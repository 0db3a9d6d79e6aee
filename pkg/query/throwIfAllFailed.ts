import { PresageError } from '../series/PresageError';
import { AllSeriesFailedError } from './errors/AllSeriesFailedError';
import type { SeriesOutcome } from './SeriesOutcome';

/** @throws {PresageError} where no series gave anything of what was asked for */
export function throwIfAllFailed(outcomes: readonly SeriesOutcome[]): void {
  const problems = outcomes.map(problemOf).filter((problem) => problem !== undefined);
  const [first] = problems;
  if (first !== undefined && problems.length === outcomes.length) {
    throw problems.length === 1 ? first : new AllSeriesFailedError(problems.length, first);
  }
}

/** Why nothing of what was asked for is known of a series; undefined where something is. */
function problemOf({ forecast, judged }: SeriesOutcome): PresageError | undefined {
  const noVerdicts = judged !== undefined && 'problem' in judged ? PresageError.fromJSON(judged.problem) : undefined;
  if (forecast instanceof PresageError) {
    return judged === undefined || noVerdicts !== undefined ? forecast : undefined;
  }
  return forecast === undefined ? noVerdicts : undefined;
}
