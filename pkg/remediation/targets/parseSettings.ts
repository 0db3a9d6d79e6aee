import { describeIssue } from '../../query/describeIssue';
import { InvalidTargetError } from './errors/InvalidTargetError';
import { findTargetKind } from './findTargetKind';
import type { Target } from './Target';

/** What was parsed of a target lasts as long as the configuration that it is of. */
const parsed = new WeakMap<Target, unknown>();

/**
 * A target's settings as its kind takes them, defaults filled in.
 * @throws {InvalidTargetError}
 */
export function parseSettings(target: Target): unknown {
  if (parsed.has(target)) {
    return parsed.get(target);
  }
  const settings = findTargetKind(target.kind).settings.safeParse(target.settings);
  if (!settings.success) {
    throw new InvalidTargetError(target.name, settings.error.issues.map(describeIssue));
  }
  parsed.set(target, settings.data);
  return settings.data;
}
