import { describeIssue } from '../../query/describeIssue';
import { findTargetKind } from './findTargetKind';
import type { Target } from './Target';

/**
 * What keeps a target from being used: settings its kind doesn't know or can't use, and secrets that are missing or wrong.
 * @param secrets by key of the kind's secret fields; those not set are absent
 * @returns one sentence for each problem, empty where there is none; no secret is in it
 */
export function checkTarget(target: Target, secrets: Readonly<Record<string, string>>): string[] {
  const kind = findTargetKind(target.kind);
  const problems = kind.secrets
    .filter(({ key, isRequired }) => isRequired && (secrets[key] ?? '').trim() === '')
    .map(({ label }) => `The secret "${label}" is not set.`);
  const settings = kind.settings.safeParse(target.settings);
  if (!settings.success) {
    return [...settings.error.issues.map(describeIssue), ...problems];
  }
  return [...problems, ...(kind.secretProblems?.(settings.data, secrets) ?? [])];
}
