import { UnknownTargetKindError } from './errors/UnknownTargetKindError';
import type { TargetKind } from './TargetKind';
import type { TargetKindName } from './TargetKindName';
import { targetKinds } from './targetKinds';

/**
 * What is known of a kind. Its settings and actions are checked by its own schemas before they are given to it; see
 * `prepareRequest` and `authoriseRequest`, which do that.
 * @throws {UnknownTargetKindError}
 */
export function findTargetKind(name: TargetKindName): TargetKind<unknown, unknown> {
  const kind = targetKinds.find((candidate) => candidate.kind === name);
  if (kind === undefined) {
    throw new UnknownTargetKindError(
      name,
      targetKinds.map((candidate) => candidate.kind)
    );
  }
  return kind;
}
