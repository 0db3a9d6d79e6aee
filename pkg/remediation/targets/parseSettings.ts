import { describeIssue } from '../../query/describeIssue';
import { InvalidTargetError } from './errors/InvalidTargetError';
import { findTargetKind } from './findTargetKind';
import type { Target } from './Target';

/**
 * A target's settings as its kind takes them, defaults filled in.
 * @throws {InvalidTargetError}
 */
export function parseSettings(target: Target): unknown {
  const settings = findTargetKind(target.kind).settings.safeParse(target.settings);
  if (!settings.success) {
    throw new InvalidTargetError(target.name, settings.error.issues.map(describeIssue));
  }
  return settings.data;
}
