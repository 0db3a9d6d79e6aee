import { HOUR_MS } from '../../series/durations';
import type { Tables } from '../../store/Store';
import type { DecisionFacts } from '../decisions/DecisionFacts';
import type { RemediationEvent } from '../decisions/RemediationEvent';
import { AUTOMATIC_SWITCH, targetSwitch } from './switchNames';

/** What a decision about an event depends on, as the store has it now. */
export async function readFacts(
  tables: Tables,
  { orgId, subject }: RemediationEvent,
  { policyId, targetId, nowMs }: { readonly policyId: string; readonly targetId: string; readonly nowMs: number }
): Promise<DecisionFacts> {
  return {
    nowMs,
    isAutomaticOn: await tables.switches.isOn(orgId, AUTOMATIC_SWITCH),
    isTargetOn: await tables.switches.isOn(orgId, targetSwitch(targetId)),
    recent: await tables.runs.recent(orgId, { policyId, subject, targetId, sinceMs: nowMs - HOUR_MS }),
  };
}
