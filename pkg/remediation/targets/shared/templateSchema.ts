import type { z } from 'zod';
import { reportIssues } from './reportIssues';
import { templateProblems } from './templateProblems';

/**
 * Adds a check that a value names only what there is.
 * @param extraGroups groups that it may name besides labels and values
 */
export function templateSchema<Schema extends z.ZodType>(schema: Schema, extraGroups: readonly string[] = []): Schema {
  return schema.superRefine((value, context) => {
    reportIssues(context, [], () => {
      for (const message of templateProblems(value, extraGroups)) {
        context.addIssue({ code: 'custom', message });
      }
    });
  });
}
