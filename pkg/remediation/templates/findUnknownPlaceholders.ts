import { listPlaceholders } from './listPlaceholders';

/** Every name whose value does not depend on what happened. */
export const FIXED_NAMES = [
  'id',
  'runId',
  'policy.id',
  'policy.name',
  'purpose',
  'subject',
  'reason',
  'actor',
  'at',
  'atMs',
  'runUrl',
  'labels',
  'values',
] as const;

const GROUPS = ['labels', 'values'];

/**
 * What a template names that can never be there. Which labels and values there are is known only when something happens.
 * @param extraGroups groups that this template may name besides labels and values
 * @throws {TemplateSyntaxError}
 */
export function findUnknownPlaceholders(template: unknown, extraGroups: readonly string[] = []): string[] {
  const fixed: readonly string[] = [...FIXED_NAMES, ...extraGroups];
  const groups = [...GROUPS, ...extraGroups];
  return listPlaceholders(template).filter(
    (name) => !fixed.includes(name) && !groups.some((group) => name.startsWith(`${group}.`))
  );
}
