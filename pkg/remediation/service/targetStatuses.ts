import type { DeliveryRecord } from '../../store/records/DeliveryRecord';
import type { Store } from '../../store/Store';
import { findTargetKind } from '../targets/findTargetKind';
import type { Target } from '../targets/Target';
import { targetSecrets } from '../targets/targetSecrets';
import type { Organization } from '../configuration/Organization';
import { targetSwitch } from '../../store/records/switchNames';
import type { TargetStatus } from './TargetStatus';

/** Counted of each kind; more are as bad. */
const MOST_COUNTED = 1_000;

export type CircuitOf = (orgId: number, targetId: string) => TargetStatus['circuit'];

/** How an organization's targets do. */
export async function targetStatuses(
  organization: Organization,
  store: Store,
  circuitOf: CircuitOf
): Promise<TargetStatus[]> {
  const { orgId, settings } = organization;
  const off = await store.switches.listOff(orgId);
  const waiting = await store.deliveries.list(orgId, { states: ['pending', 'sending'], limit: MOST_COUNTED });
  const dead = await store.deliveries.list(orgId, { states: ['dead'], limit: MOST_COUNTED });
  const delivered = await store.deliveries.list(orgId, { states: ['delivered'], limit: MOST_COUNTED });
  const byTarget = (deliveries: readonly DeliveryRecord[], { id }: Target) =>
    deliveries.filter(({ targetId }) => targetId === id);
  return settings.configuration.targets.map((target) => {
    const offSwitch = off.find(({ name }) => name === targetSwitch(target.id));
    const all = [waiting, dead, delivered].flatMap((deliveries) => byTarget(deliveries, target));
    return {
      target,
      isOn: offSwitch === undefined,
      offReason: offSwitch?.reason,
      circuit: circuitOf(orgId, target.id),
      waiting: byTarget(waiting, target).length,
      dead: byTarget(dead, target).length,
      lastAnswer: lastAnswerOf(all),
      missingSecrets: missingSecrets(target, settings.secrets),
    };
  });
}

function lastAnswerOf(deliveries: readonly DeliveryRecord[]): TargetStatus['lastAnswer'] {
  const answers = deliveries.flatMap(({ lastAnswer }) => lastAnswer ?? []);
  return answers.toSorted((a, b) => b.atMs - a.atMs)[0];
}

function missingSecrets(target: Target, secrets: Readonly<Record<string, string>>): string[] {
  const given = targetSecrets(target, secrets);
  const missing = findTargetKind(target.kind).secrets.filter(({ key, isRequired }) => isRequired && !(key in given));
  return missing.map(({ label }) => label);
}
