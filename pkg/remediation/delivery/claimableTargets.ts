import { durationToMs } from '../../query/duration';
import { SECOND_MS } from '../../series/durations';
import type { ClaimRequest } from '../../store/tables/DeliveryTable';
import type { DispatcherOptions } from './DispatcherOptions';
import type { TargetLanes } from './TargetLanes';

/** What can't be sent now for a reason that has no end known is looked at again after this. */
const BLOCKED_PAUSE_MS = SECOND_MS;

/** What is left of a target that was removed is only written off. */
const REMOVED_TARGET_CLAIMED = 8;

export interface ClaimableTargets {
  readonly targets: ClaimRequest['targets'];
  readonly longestTimeoutMs: number;
  /** After how long something that can't be sent now may be; Infinity where there is nothing such. */
  readonly blockedMs: number;
}

/**
 * Targets that have a free slot, a circuit that lets something through and settings that are known.
 * @param waiting those that something is due for
 */
export function claimableTargets(
  waiting: ReadonlyArray<{ readonly orgId: number; readonly targetId: string }>,
  lanes: TargetLanes,
  organizationOf: DispatcherOptions['organization'],
  nowMs: number
): ClaimableTargets {
  const targets: Array<ClaimRequest['targets'][number]> = [];
  let longestTimeoutMs = 0;
  let blockedMs = Infinity;
  for (const { orgId, targetId } of waiting) {
    const organization = organizationOf(orgId);
    const target = organization?.configuration.targets.find(({ id }) => id === targetId);
    const lane = lanes.of(orgId, targetId);
    const limit = lane.freeSlots(target?.concurrency ?? REMOVED_TARGET_CLAIMED, nowMs);
    if (organization === undefined || limit === 0) {
      const halfOpenMs = lane.circuit.halfOpenMs(nowMs);
      blockedMs = Math.min(blockedMs, halfOpenMs === undefined ? BLOCKED_PAUSE_MS : halfOpenMs - nowMs);
      lane.mayHaveMore = true;
      continue;
    }
    targets.push({ orgId, targetId, limit });
    longestTimeoutMs = Math.max(longestTimeoutMs, target === undefined ? 0 : durationToMs(target.timeout));
  }
  return { targets, longestTimeoutMs, blockedMs };
}
