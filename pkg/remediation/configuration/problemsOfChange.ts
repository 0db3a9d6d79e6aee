import { splitConfiguration } from './splitConfiguration';
import { usableConfiguration } from './usableConfiguration';

export interface StoredSettings {
  /** The part `remediation` of the app's jsonData. */
  readonly stored: unknown;
  readonly secrets: Readonly<Record<string, string>>;
}

/**
 * What a change of settings makes wrong. What was wrong before and is as it was counts for nothing: it must not stand in
 * the way of every other change, such as turning off something that does harm.
 * @returns sentences, each with its place and what to change; none where the change may be made
 */
export function problemsOfChange(before: StoredSettings, after: StoredSettings): string[] {
  const known = usableConfiguration(before.stored, before.secrets).problems;
  const sentences = new Set(known.map(withoutIndex));
  const places = new Set(known.map(placeOf));
  const [partsBefore, partsAfter] = [partsOf(before), partsOf(after)];
  const isUnchanged = (problem: string) => {
    const part = placeOf(problem).split('.', 2).join('.');
    return partsBefore.has(part) && partsBefore.get(part) === partsAfter.get(part);
  };
  return usableConfiguration(after.stored, after.secrets).problems.filter(
    (problem) => !sentences.has(withoutIndex(problem)) && !(places.has(placeOf(problem)) && isUnchanged(problem))
  );
}

/** By their places, such as `targets.deploy`: all that there is of them, to see whether it changed. */
function partsOf({ stored, secrets }: StoredSettings): ReadonlyMap<string, string> {
  const { targets, policies } = splitConfiguration(stored).readable;
  const secretsOf = (id: string) => Object.entries(secrets).filter(([name]) => name.startsWith(`target.${id}.`));
  return new Map([
    ...targets.map((target) => [`targets.${target.id}`, JSON.stringify([target, secretsOf(target.id)])] as const),
    ...policies.map((policy) => [`policies.${policy.id}`, JSON.stringify(policy)] as const),
  ]);
}

function placeOf(problem: string): string {
  return problem.split(': ', 1)[0] ?? '';
}

/** Entries without an id are counted, and move where one before them comes or goes. */
function withoutIndex(problem: string): string {
  return problem.replace(/^(allowedHosts|targets|policies)\.\d+/, '$1');
}
