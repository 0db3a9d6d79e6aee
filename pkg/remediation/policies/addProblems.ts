import type { z } from 'zod';
import type { Problem } from './Problem';

/**
 * @param find looks at a value whose parts are each right by themselves
 * @returns what zod's `superRefine` takes: each problem becomes an issue in its place
 */
export function addProblems<Value>(
  find: (value: Value) => readonly Problem[]
): (value: Value, context: z.RefinementCtx<Value>) => void {
  return (value, context) => {
    // zod goes on to the whole where the text of a part is wrong.
    if (context.issues.length > 0) {
      return;
    }
    for (const { path, message } of find(value)) {
      context.addIssue({ code: 'custom', path: [...path], message });
    }
  };
}
