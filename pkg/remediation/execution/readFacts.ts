import { HOUR_MS } from '../../series/durations';
import type { Tables } from '../../store/Store';
import type { DecisionFacts } from '../decisions/DecisionFacts';
import type { RemediationEvent } from '../decisions/RemediationEvent';
import { AUTOMATIC_SWITCH, targetSwitch } from '../../store/records/switchNames';

/** What a decision about an event depends on, as the store has it now. */
export async function readFacts(
  tables: Tables,
  { orgId, subject }: RemediationEvent,
  { policyId, targetId, nowMs }: { readonly policyId: string; readonly targetId: string; readonly nowMs: number }
): Promise<DecisionFacts> {
  // Asked at once, so that a server far away is waited for once.
  const [off, recent] = await Promise.all([
    tables.switches.listOff(orgId),
    tables.runs.recent(orgId, { policyId, subject, targetId, sinceMs: nowMs - HOUR_MS }),
  ]);
  const isOn = (name: string) => !off.some((each) => each.name === name);
  return { nowMs, isAutomaticOn: isOn(AUTOMATIC_SWITCH), isTargetOn: isOn(targetSwitch(targetId)), recent };
}
