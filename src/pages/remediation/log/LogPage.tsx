import { useCallback, useMemo, useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { locationService } from '@grafana/runtime';
import { Button, LoadingPlaceholder } from '@grafana/ui';
import { FailureAlert } from '../../../components/remediation/FailureAlert';
import { remediationApi } from '../../../components/remediation/remediationApi';
import { usePolled } from '../../../components/remediation/usePolled';
import { SECOND_MS } from '../../../../pkg/series/durations';
import { appPaths } from '../../../components/appPaths';
import { AppPage } from '../../AppPage';
import { EmptyLog } from './EmptyLog';
import { LogFilters } from './LogFilters';
import { readLogFilter } from './readLogFilter';
import { RunDrawer } from './RunDrawer';
import { RunTable } from './RunTable';

const EVERY_MS = 3 * SECOND_MS;
const PAGE_SIZE = 50;

/** Every remediation there was, the newest first; it follows what happens. */
export function LogPage() {
  const { runId } = useParams();
  const { search } = useLocation();
  const filter = useMemo(() => readLogFilter(new URLSearchParams(search)), [search]);
  const [limit, setLimit] = useState(PAGE_SIZE);
  const runs = usePolled(
    useCallback(() => remediationApi.runs({ ...filter, limit }), [filter, limit]),
    EVERY_MS
  );
  const isFiltered = Object.values(filter).some((value) => value !== undefined);

  return (
    <AppPage tab="remediations" subTitle="What was done, why, and whether it helped. This page follows what happens.">
      <LogFilters filter={filter} />
      {runs.failure !== undefined && <FailureAlert title="The log can't be read" failure={runs.failure} />}
      {runs.value === undefined && runs.failure === undefined && <LoadingPlaceholder text="Reading the log ..." />}
      {runs.value?.length === 0 && <EmptyLog isFiltered={isFiltered} />}
      {runs.value !== undefined && runs.value.length > 0 && (
        <RunTable runs={runs.value} hrefOf={(run) => appPaths.run(run.id) + search} />
      )}
      {runs.value?.length === limit && (
        <div>
          <Button variant="secondary" onClick={() => setLimit(limit + PAGE_SIZE)}>
            Show older ones
          </Button>
        </div>
      )}
      {runId !== undefined && (
        <RunDrawer runId={runId} onClose={() => locationService.push(appPaths.remediations + search)} />
      )}
    </AppPage>
  );
}
