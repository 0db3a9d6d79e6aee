import { createHash } from 'node:crypto';
import { canonicalJson } from '../../store/audit/canonicalJson';
import type { PolicyAction } from '../policies/Policy';
import type { Target } from '../targets/Target';

/** Stands for what a request is made by: the same while neither the action nor its target's settings are changed. */
export function basisOf({ action }: PolicyAction, { id, kind, settings }: Target): string {
  return createHash('sha256')
    .update(canonicalJson([id, kind, settings, action]))
    .digest('hex');
}
