import { describeIssue } from '../../query/describeIssue';
import { PresageError } from '../../series/PresageError';
import { findTargetKind } from './findTargetKind';
import { templateProblems } from './shared/templateProblems';
import type { Target } from './Target';

/**
 * What keeps an action from being sent to a target: parts its kind doesn't know or can't use, and placeholders that name
 * nothing there ever is.
 * @param action as a policy's step has it
 * @returns one sentence for each problem, empty where there is none
 */
export function checkAction(target: Target, action: unknown): string[] {
  const parsed = findTargetKind(target.kind).action.safeParse(action);
  const problems = parsed.success ? [] : parsed.error.issues.map(describeIssue);
  try {
    return [...problems, ...templateProblems(action)];
  } catch (error) {
    if (error instanceof PresageError) {
      return [...problems, error.explanation];
    }
    throw error;
  }
}
