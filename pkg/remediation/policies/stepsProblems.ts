import type { PolicyStep } from './PolicyStep';
import type { Problem } from './Problem';

/** A step is taken because the one before it did not help. */
export function stepsProblems(steps: readonly PolicyStep[]): Problem[] {
  return steps.slice(0, -1).flatMap(({ helped }, index) =>
    helped === undefined
      ? [
          {
            path: [index, 'helped'],
            message: `Step ${index + 2} would never be taken: say how to tell that step ${index + 1} helped.`,
          },
        ]
      : []
  );
}
