import { useCallback } from 'react';
import { LoadingPlaceholder, Stack, Text } from '@grafana/ui';
import { FailureAlert } from '../../../components/remediation/FailureAlert';
import { remediationApi } from '../../../components/remediation/remediationApi';
import { RequestView } from '../../../components/remediation/RequestView';
import { usePolled } from '../../../components/remediation/usePolled';
import { findFirstRequest } from './findFirstRequest';

/** What an approval lets out. */
export function WaitingRequest({ runId }: { readonly runId: string }) {
  const detail = usePolled(useCallback(() => remediationApi.run(runId), [runId]));

  if (detail.failure !== undefined) {
    return <FailureAlert title="What would be sent can't be read" failure={detail.failure} />;
  }
  if (detail.value === undefined) {
    return <LoadingPlaceholder text="Reading what would be sent ..." />;
  }
  const request = findFirstRequest(detail.value.audit);
  return (
    <Stack direction="column" gap={1}>
      <Text color="secondary">
        {request === undefined ? 'The request is made when it is approved.' : 'This is sent when it is approved:'}
      </Text>
      {request !== undefined && <RequestView request={request} label="Request that waits" />}
    </Stack>
  );
}
