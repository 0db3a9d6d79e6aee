import type { Configuration } from '../../remediation/configuration/Configuration';

interface Named {
  readonly id: string;
}

/**
 * What a person changed in the settings, in sentences of names: no secret is in it.
 * @param secrets that were given; an empty one was removed
 */
export function describeChanges(
  before: Configuration,
  after: Configuration,
  secrets: Readonly<Record<string, string>>
): string[] {
  return [
    ...changesOfHosts(before.allowedHosts, after.allowedHosts),
    ...changesOfNamed('target', before.targets, after.targets),
    ...changesOfNamed('policy', before.policies, after.policies),
    ...(before.keepFor === after.keepFor ? [] : [`Runs and the audit are kept for ${after.keepFor}.`]),
    ...Object.entries(secrets).map(([name, value]) => `Secret ${name} ${value === '' ? 'removed' : 'set'}.`),
  ];
}

function changesOfHosts(before: readonly string[], after: readonly string[]): string[] {
  return [
    ...after.filter((host) => !before.includes(host)).map((host) => `Host ${host} allowed.`),
    ...before.filter((host) => !after.includes(host)).map((host) => `Host ${host} no longer allowed.`),
  ];
}

function changesOfNamed(what: string, before: readonly Named[], after: readonly Named[]): string[] {
  const added = after.filter(({ id }) => !before.some((old) => old.id === id));
  const removed = before.filter(({ id }) => !after.some((kept) => kept.id === id));
  const changed = after.filter((one) => {
    const old = before.find(({ id }) => id === one.id);
    return old !== undefined && JSON.stringify(old) !== JSON.stringify(one);
  });
  return [
    ...added.map(({ id }) => `Added ${what} ${id}.`),
    ...changed.map(({ id }) => `Changed ${what} ${id}.`),
    ...removed.map(({ id }) => `Removed ${what} ${id}.`),
  ];
}
