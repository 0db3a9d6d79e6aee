import type { RunRecord } from '../../store/records/RunRecord';
import type { Tables } from '../../store/Store';

/** Makes everything that changes a run wait for each other. @returns the run as it is now; undefined where it is gone */
export async function lockRun(
  tables: Tables,
  { orgId, id, policyId }: Pick<RunRecord, 'orgId' | 'id' | 'policyId'>
): Promise<RunRecord | undefined> {
  await tables.locks.hold([`${orgId}/policy/${policyId}`]);
  return tables.runs.find(orgId, id);
}
