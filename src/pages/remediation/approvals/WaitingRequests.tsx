import { useCallback } from 'react';
import { LoadingPlaceholder, Stack, Text } from '@grafana/ui';
import { FailureAlert } from '../../../components/remediation/FailureAlert';
import { remediationApi } from '../../../components/remediation/remediationApi';
import { RequestView } from '../../../components/remediation/RequestView';
import { usePolled } from '../../../components/remediation/usePolled';

/** Exactly what an approval lets out. */
export function WaitingRequests({ runId }: { readonly runId: string }) {
  const detail = usePolled(useCallback(() => remediationApi.run(runId), [runId]));
  const requests = detail.value?.deliveries.filter(({ purpose }) => purpose === 'act') ?? [];

  if (detail.failure !== undefined) {
    return <FailureAlert title="What would be sent can't be read" failure={detail.failure} />;
  }
  if (detail.value === undefined) {
    return <LoadingPlaceholder text="Reading what would be sent ..." />;
  }
  return (
    <Stack direction="column" gap={1}>
      <Text color="secondary">
        {requests.length === 0 ? 'The request is made when it is approved.' : 'This is sent when it is approved:'}
      </Text>
      {requests.map(({ id, request, targetId }) => (
        <RequestView key={id} request={request} label={`Request to ${targetId}`} />
      ))}
    </Stack>
  );
}
