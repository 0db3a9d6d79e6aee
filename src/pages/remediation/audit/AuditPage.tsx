import { useCallback, useMemo, useState } from 'react';
import { useLocation } from 'react-router';
import { Button, EmptyState, LoadingPlaceholder, Stack } from '@grafana/ui';
import { FailureAlert } from '../../../components/remediation/FailureAlert';
import { remediationApi } from '../../../components/remediation/remediationApi';
import { usePolled } from '../../../components/remediation/usePolled';
import { SECOND_MS } from '../../../../pkg/series/durations';
import { AppPage } from '../../AppPage';
import { AuditFilters } from './AuditFilters';
import { auditFilterAt } from './auditFilterAt';
import { AuditTable } from './AuditTable';
import { CsvButton } from './CsvButton';
import { readAuditFilter } from './readAuditFilter';
import { VerifyChain } from './VerifyChain';

const EVERY_MS = 5 * SECOND_MS;
const PAGE_SIZE = 50;

/** Everything that was decided, sent, answered, refused and changed. */
export function AuditPage() {
  const { search } = useLocation();
  const filter = useMemo(() => readAuditFilter(new URLSearchParams(search)), [search]);
  const [limit, setLimit] = useState(PAGE_SIZE);
  const entries = usePolled(
    useCallback(() => remediationApi.audit({ ...auditFilterAt(filter, Date.now()), limit }), [filter, limit]),
    EVERY_MS
  );

  return (
    <AppPage
      tab="audit"
      subTitle="Who or what did what, when and why. Entries are only ever added, and each one seals the one before."
    >
      <Stack direction="row" gap={2} wrap="wrap" alignItems="flex-end" justifyContent="space-between">
        <AuditFilters filter={filter} />
        <CsvButton filter={filter} />
      </Stack>
      <VerifyChain />
      {entries.failure !== undefined && <FailureAlert title="The audit can't be read" failure={entries.failure} />}
      {entries.value === undefined && entries.failure === undefined && <LoadingPlaceholder text="Reading ..." />}
      {entries.value?.length === 0 && (
        <EmptyState variant="not-found" message="No entry matches">
          Take out a filter to see more. Where there is none at all, nothing has happened yet.
        </EmptyState>
      )}
      {entries.value !== undefined && entries.value.length > 0 && <AuditTable entries={entries.value} />}
      {entries.value?.length === limit && (
        <div>
          <Button variant="secondary" onClick={() => setLimit(limit + PAGE_SIZE)}>
            Show older ones
          </Button>
        </div>
      )}
    </AppPage>
  );
}
