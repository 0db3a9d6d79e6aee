import type { Configuration } from '../../remediation/configuration/Configuration';
import { findTargetKind } from '../../remediation/targets/findTargetKind';
import type { Target } from '../../remediation/targets/Target';

const ORIGIN = /^https?:\/\/[^/?#]+/i;

export interface ChangeOfSecrets {
  /** Of targets that are removed: to be removed with them, or the next target of that id would find them. */
  readonly orphaned: readonly string[];
  /** What keeps the others from staying as they are, in sentences. */
  readonly problems: readonly string[];
}

/**
 * Keeps secrets where they were given for: they go to no other address, and to no other kind of system, unless whoever
 * changes the target knows them.
 * @param names of the secrets that are set
 * @param given names of those that are given anew or removed with the change
 */
export function changeOfSecrets(
  before: Configuration,
  after: Configuration,
  names: readonly string[],
  given: readonly string[]
): ChangeOfSecrets {
  const untouched = (id: string) => names.filter((name) => name.startsWith(`target.${id}.`) && !given.includes(name));
  const findKept = ({ id }: Target) => after.targets.find((kept) => kept.id === id);
  return {
    orphaned: before.targets.filter((target) => findKept(target) === undefined).flatMap(({ id }) => untouched(id)),
    problems: before.targets.flatMap((target) => {
      const kept = findKept(target);
      const secrets = kept !== undefined && isMoved(target, kept) ? untouched(target.id) : [];
      return secrets.length === 0
        ? []
        : [`targets.${target.id}: Its kind or address changes, so give its secrets anew: ${secrets.join(', ')}.`];
    }),
  };
}

function isMoved(before: Target, after: Target): boolean {
  return before.kind !== after.kind || originsOf(before).join() !== originsOf(after).join();
}

/** Of every address in its settings: some kinds log in elsewhere than they send to. */
function originsOf({ kind, settings }: Target): string[] {
  const usable = findTargetKind(kind).settings.safeParse(settings).data ?? settings;
  return Object.values(usable).flatMap((value) => ORIGIN.exec(String(value))?.[0].toLowerCase() ?? []);
}
