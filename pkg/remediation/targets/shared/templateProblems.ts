import { FIXED_NAMES, findUnknownPlaceholders } from '../../templates/findUnknownPlaceholders';

/**
 * One sentence for each name in a template that can never be there.
 * @param extraGroups groups that it may name besides labels and values
 * @throws {TemplateSyntaxError}
 */
export function templateProblems(template: unknown, extraGroups: readonly string[] = []): string[] {
  const groups = ['labels', 'values', ...extraGroups].map((group) => `${group}.<name>`);
  const known = [...FIXED_NAMES, ...extraGroups, ...groups].join(', ');
  return findUnknownPlaceholders(template, extraGroups).map((name) => `There is no {{${name}}}; there are: ${known}.`);
}
