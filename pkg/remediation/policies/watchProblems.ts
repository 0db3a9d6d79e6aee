import { conditionNames } from '../conditions/conditionNames';
import { parseCondition } from '../conditions/parseCondition';
import type { Problem } from './Problem';
import type { Signal } from './Signal';

/** What is wrong between signals and a condition over them, each right by itself. */
export function watchProblems({
  signals,
  condition,
}: {
  readonly signals: readonly Signal[];
  readonly condition: string;
}): Problem[] {
  const names = signals.map(({ name }) => name);
  const doubled = names.flatMap((name, index): Problem[] =>
    names.indexOf(name) === index
      ? []
      : [{ path: ['signals', index, 'name'], message: `There are two signals "${name}": rename one.` }]
  );
  const unknown = conditionNames(parseCondition(condition))
    .filter((name) => !names.includes(name))
    .map((name) => ({
      path: ['condition'],
      message: `The condition names "${name}", and the signals are ${names.join(', ')}: add or rename one.`,
    }));
  return [...doubled, ...unknown];
}
