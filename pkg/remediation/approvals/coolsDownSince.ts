import type { RunRecord } from '../../store/records/RunRecord';
import type { Tables } from '../../store/Store';
import { coolsDownText } from '../decisions/coolsDownText';
import type { Policy } from '../policies/Policy';
import { firstStep } from '../runs/firstStep';

/**
 * What cools down, because of something else, for a run that was decided a while ago: see `coolsDownText`; undefined where
 * nothing does.
 */
export async function coolsDownSince(
  tables: Tables,
  { orgId, policyId, subject, decidedMs }: RunRecord,
  policy: Policy,
  nowMs: number
): Promise<string | undefined> {
  const { bySubject, byTarget } = policy.cooldown;
  const about = { policyId, subject, targetId: firstStep(policy).target, sinceMs: nowMs };
  const { lastOnSubjectMs = 0, lastOnTargetMs } = await tables.runs.recent(orgId, about);
  // The newest on the subject is the run itself, where no other came later.
  const laterMs = lastOnSubjectMs > decidedMs ? lastOnSubjectMs : undefined;
  return (
    coolsDownText('it', laterMs, bySubject, nowMs) ??
    (byTarget === 'none' ? undefined : coolsDownText('its target', lastOnTargetMs, byTarget, nowMs))
  );
}
