import { z } from 'zod';
import type { AuditRecord } from '../../../../pkg/store/records/AuditRecord';
import type { PreparedRequest } from '../../../../pkg/store/records/DeliveryRecord';

const detailSchema = z.object({
  firstRequest: z.object({
    method: z.string(),
    url: z.string(),
    headers: z.record(z.string(), z.string()),
    body: z.string(),
  }),
});

/** The request that a run was decided on, which waits for its approval; undefined where the audit has none. */
export function findFirstRequest(audit: readonly AuditRecord[]): PreparedRequest | undefined {
  const decided = audit.find(({ kind }) => kind === 'decided');
  return detailSchema.safeParse(decided?.detail).data?.firstRequest;
}
