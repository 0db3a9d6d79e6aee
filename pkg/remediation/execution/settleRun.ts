import type { DeliveryRecord } from '../../store/records/DeliveryRecord';
import type { Tables } from '../../store/Store';
import { afterDelivery } from '../runs/afterDelivery';
import { lockRun } from './lockRun';
import type { Organizations } from '../configuration/Organizations';

/** Takes a run further in the transaction that writes the outcome of one of its deliveries, and writes that down. */
export async function settleRun(
  tables: Tables,
  organizations: Organizations,
  delivery: DeliveryRecord,
  nowMs: number
): Promise<void> {
  const { orgId, runId } = delivery;
  const found = runId === undefined ? undefined : await tables.runs.find(orgId, runId);
  const run = found && (await lockRun(tables, found));
  if (run === undefined) {
    return;
  }
  const policy = organizations.find(orgId)?.findPolicy(run.policyId);
  const after = afterDelivery(run, policy, delivery, nowMs);
  if (after.run !== run) {
    await tables.runs.update(after.run);
  }
  await tables.audit.append([after.entry]);
}
