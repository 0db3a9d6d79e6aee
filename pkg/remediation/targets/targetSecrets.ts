import { findTargetKind } from './findTargetKind';
import type { Target } from './Target';

/**
 * The secrets of one target by the keys of its kind, from all that an organization has set (`target.<id>.<key>`).
 * @param all Grafana's decrypted secure settings
 */
export function targetSecrets(target: Target, all: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    findTargetKind(target.kind).secrets.flatMap(({ key }) => {
      const secret = all[`target.${target.id}.${key}`];
      return secret === undefined || secret === '' ? [] : [[key, secret]];
    })
  );
}
