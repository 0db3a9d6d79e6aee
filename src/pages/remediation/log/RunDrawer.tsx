import { useCallback } from 'react';
import { Drawer, LoadingPlaceholder, Stack } from '@grafana/ui';
import { FailureAlert } from '../../../components/remediation/FailureAlert';
import { remediationApi } from '../../../components/remediation/remediationApi';
import { usePolled } from '../../../components/remediation/usePolled';
import { SECOND_MS } from '../../../../pkg/series/durations';
import { Section } from '../../configuration/Section';
import { AuditTrail } from './AuditTrail';
import { DeliveryList } from './DeliveryList';
import { RunFacts } from './RunFacts';

const EVERY_MS = 2 * SECOND_MS;

interface RunDrawerProps {
  readonly runId: string;
  readonly onClose: () => void;
}

/** One run with everything that is known of it: why, each step's request and answer, and what was written down. */
export function RunDrawer({ runId, onClose }: RunDrawerProps) {
  const detail = usePolled(
    useCallback(() => remediationApi.run(runId), [runId]),
    EVERY_MS
  );

  return (
    <Drawer
      title={detail.value?.run.policyName ?? 'Remediation'}
      subtitle={detail.value?.run.subject}
      size="md"
      onClose={onClose}
    >
      <Stack direction="column" gap={3}>
        {detail.failure !== undefined && <FailureAlert title="The run can't be read" failure={detail.failure} />}
        {detail.value === undefined && detail.failure === undefined && (
          <LoadingPlaceholder text="Reading the run ..." />
        )}
        {detail.value !== undefined && (
          <>
            <RunFacts run={detail.value.run} />
            <Section title="Steps">
              <DeliveryList deliveries={detail.value.deliveries} />
            </Section>
            <Section title="Audit">
              <AuditTrail entries={detail.value.audit} />
            </Section>
          </>
        )}
      </Stack>
    </Drawer>
  );
}
