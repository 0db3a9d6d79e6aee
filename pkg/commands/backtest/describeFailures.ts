import type { PresageError } from '../../series/PresageError';
import type { SeriesTests } from './testAllSeries';

interface Failure {
  readonly series: string;
  readonly model: string;
  readonly problem: PresageError;
}

/**
 * Says what failed, a line for each cause of each model.
 * @param names of the series
 * @param tested what came of each of them
 */
export function describeFailures(names: readonly string[], tested: readonly SeriesTests[]): string[] {
  const failures = tested.flatMap((tests, index) =>
    [...tests].flatMap(([model, ofModel]) =>
      ofModel.flatMap((test): Failure[] =>
        'problem' in test ? [{ series: names[index]!, model, problem: test.problem }] : []
      )
    )
  );
  const byCause = new Map<string, Failure[]>();
  for (const failure of failures) {
    const cause = `${failure.model} ${failure.problem.name}`;
    byCause.set(cause, [...(byCause.get(cause) ?? []), failure]);
  }
  return [...byCause.values()].map((alike) => {
    const { series, model, problem } = alike[0]!;
    const where =
      alike.length === 1 ? `a forecast of "${series}"` : `${alike.length} forecasts, the first of "${series}"`;
    return `${model} failed in ${where}: ${problem.explanation}`;
  });
}
