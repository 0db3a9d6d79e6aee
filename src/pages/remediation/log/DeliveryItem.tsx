import { Badge, type BadgeColor, Stack, Text } from '@grafana/ui';
import { AnswerView } from '../../../components/remediation/AnswerView';
import { RequestView } from '../../../components/remediation/RequestView';
import { TimeText } from '../../../components/remediation/TimeText';
import type { DeliveryPurpose, DeliveryRecord, DeliveryState } from '../../../../pkg/store/records/DeliveryRecord';

/** One request: what was sent, how often it was tried, and what came back last. */
export function DeliveryItem({ delivery }: { readonly delivery: DeliveryRecord }) {
  const { id, purpose, stepIndex, targetId, state, attempts, createdMs, dueMs, lastAnswer, request } = delivery;
  const { color, text } = STATES[state];

  return (
    <Stack direction="column" gap={1}>
      <Stack direction="row" gap={1} alignItems="center" wrap="wrap">
        <Text weight="medium">{PURPOSES[purpose](stepIndex)}</Text>
        <Text color="secondary">to {targetId}</Text>
        <Badge color={color} text={text} />
      </Stack>
      <Text variant="bodySmall" color="secondary">
        Written <TimeText timeMs={createdMs} />, {attempts === 1 ? 'tried once' : `tried ${attempts} times`}, id {id}
        {state === 'pending' && attempts > 0 && (
          <>
            , next attempt <TimeText timeMs={dueMs} />
          </>
        )}
      </Text>
      <RequestView request={request} label={`Request to ${targetId}`} />
      {lastAnswer !== undefined && <AnswerView answer={lastAnswer} />}
    </Stack>
  );
}

const PURPOSES: Record<DeliveryPurpose, (stepIndex: number) => string> = {
  act: (stepIndex) => `Step ${stepIndex + 1}`,
  undo: (stepIndex) => `Undo of step ${stepIndex + 1}`,
  notify: () => 'Notice',
  test: () => 'Test',
};

const STATES: Record<DeliveryState, { readonly color: BadgeColor; readonly text: string }> = {
  pending: { color: 'blue', text: 'waits' },
  sending: { color: 'blue', text: 'is being sent' },
  delivered: { color: 'green', text: 'delivered' },
  dead: { color: 'red', text: 'given up' },
  cancelled: { color: 'darkgrey', text: 'cancelled' },
};
