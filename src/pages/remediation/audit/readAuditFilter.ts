import { AUDIT_KINDS, type AuditKind } from '../../../../pkg/store/records/AuditRecord';
import type { AuditFilter } from '../../../../pkg/store/tables/AuditTable';
import { DURATION_PATTERN, durationToMs } from '../../../../pkg/query/duration';

/** What the page's address asks for; the time goes on as the page stays open. */
export interface AuditPageFilter extends Pick<AuditFilter, 'kinds' | 'search'> {
  readonly lastMs?: number;
}

/** @returns the filter that the page's address asks for; what makes no sense in it is left out */
export function readAuditFilter(parameters: URLSearchParams): AuditPageFilter {
  const kinds = (parameters.get('kinds') ?? '').split(',').filter(isAuditKind);
  const last = parameters.get('last') ?? '';
  const search = parameters.get('search') ?? '';
  return {
    ...(kinds.length > 0 && { kinds }),
    ...(search !== '' && { search }),
    ...(DURATION_PATTERN.test(last) && { lastMs: durationToMs(last) }),
  };
}

function isAuditKind(text: string): text is AuditKind {
  return AUDIT_KINDS.some((kind) => kind === text);
}
