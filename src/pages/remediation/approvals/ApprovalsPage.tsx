import { EmptyState, LoadingPlaceholder } from '@grafana/ui';
import { FailureAlert } from '../../../components/remediation/FailureAlert';
import { remediationApi } from '../../../components/remediation/remediationApi';
import { usePolled } from '../../../components/remediation/usePolled';
import { SECOND_MS } from '../../../../pkg/series/durations';
import { AppPage } from '../../AppPage';
import { PlainList } from '../PlainList';
import { ApprovalItem } from './ApprovalItem';

const EVERY_MS = 3 * SECOND_MS;
const MOST = 100;

const readWaiting = () => remediationApi.runs({ states: ['awaiting approval'], limit: MOST });

/** What waits for a person's yes or no. */
export function ApprovalsPage() {
  const waiting = usePolled(readWaiting, EVERY_MS);

  return (
    <AppPage tab="approvals" subTitle="What waits for a person's yes. No answer in time counts as a no.">
      {waiting.failure !== undefined && <FailureAlert title="The approvals can't be read" failure={waiting.failure} />}
      {waiting.value === undefined && waiting.failure === undefined && <LoadingPlaceholder text="Reading ..." />}
      {waiting.value?.length === 0 && (
        <EmptyState variant="completed" message="Nothing waits for an answer">
          Runs of policies that ask for an approval show here, with exactly what they would send.
        </EmptyState>
      )}
      {waiting.value !== undefined && waiting.value.length > 0 && (
        <PlainList
          label="Waiting for approval"
          items={waiting.value.map((run) => ({
            key: run.id,
            content: <ApprovalItem run={run} onAnswered={waiting.reload} />,
          }))}
        />
      )}
    </AppPage>
  );
}
