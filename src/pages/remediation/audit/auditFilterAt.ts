import type { AuditFilter } from '../../../../pkg/store/tables/AuditTable';
import type { AuditPageFilter } from './readAuditFilter';

/** The page's filter at a time, as the backend takes it. */
export function auditFilterAt(
  { lastMs, ...filter }: AuditPageFilter,
  nowMs: number
): Omit<AuditFilter, 'limit' | 'beforeSequence'> {
  return lastMs === undefined ? filter : { ...filter, fromMs: nowMs - lastMs };
}
