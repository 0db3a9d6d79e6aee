import { describeIssue } from '../../query/describeIssue';
import { checkTarget } from '../targets/checkTarget';
import { findTargetKind } from '../targets/findTargetKind';
import { type Target, targetSchema } from '../targets/Target';
import { targetSecrets } from '../targets/targetSecrets';
import type { Usable } from './Usable';
import { usableParts } from './usableParts';

/**
 * Targets whose settings their kinds take. One whose secrets are missing or wrong stays, for it is shown what it waits for.
 * @param secrets Grafana's decrypted secure settings; undefined where they are not known, such as in a browser
 */
export function usableTargets(written: unknown, secrets: Readonly<Record<string, string>> | undefined): Usable<Target> {
  const { parts, problems } = usableParts('targets', written, targetSchema);
  const checks = parts.map((target) => ({ target, problems: settingsProblems(target) }));
  const usable = checks.filter((check) => check.problems.length === 0).map(({ target }) => target);
  return {
    parts: usable,
    problems: [
      ...problems,
      ...checks.flatMap((check) => check.problems),
      ...(secrets === undefined ? [] : usable.flatMap((target) => secretProblems(target, secrets))),
    ],
  };
}

function settingsProblems(target: Target): string[] {
  const result = findTargetKind(target.kind).settings.safeParse(target.settings);
  return (result.error?.issues ?? []).map((issue) => `targets.${target.id}.settings.${describeIssue(issue)}`);
}

function secretProblems(target: Target, secrets: Readonly<Record<string, string>>): string[] {
  return checkTarget(target, targetSecrets(target, secrets)).map((problem) => `targets.${target.id}: ${problem}`);
}
