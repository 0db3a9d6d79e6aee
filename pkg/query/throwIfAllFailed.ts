import type { PresageError } from '../series/PresageError';
import { AllSeriesFailedError } from './errors/AllSeriesFailedError';
import { problemOf } from './problemOf';
import type { SeriesOutcome } from './SeriesOutcome';

/** @throws {PresageError} where no series gave anything of what was asked for */
export function throwIfAllFailed(outcomes: readonly SeriesOutcome[]): void {
  const problems = outcomes.map(problemOfAll).filter((problem) => problem !== undefined);
  const [first] = problems;
  if (first !== undefined && problems.length === outcomes.length) {
    throw problems.length === 1 ? first : new AllSeriesFailedError(problems.length, first);
  }
}

/** Why nothing of what was asked for is known of a series; undefined where something is. */
function problemOfAll({ forecast, judged, changes }: SeriesOutcome): PresageError | undefined {
  const asked = [forecast, judged, changes].filter((answer) => answer !== undefined);
  const problems = asked.map(problemOf).filter((problem) => problem !== undefined);
  return problems.length === asked.length ? problems[0] : undefined;
}
