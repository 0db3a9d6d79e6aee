import type { z } from 'zod';
import { PresageError } from '../../../series/PresageError';

/** Runs a check that throws errors for people, and reports such an error as a problem of what a schema looks at. */
export function reportIssues(context: z.core.$RefinementCtx, path: readonly string[], check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof PresageError)) {
      throw error;
    }
    context.addIssue({ code: 'custom', path: [...path], message: error.explanation });
  }
}
