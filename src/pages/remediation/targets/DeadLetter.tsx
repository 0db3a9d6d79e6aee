import { useState } from 'react';
import { Button, ConfirmModal, Stack } from '@grafana/ui';
import { FailureAlert } from '../../../components/remediation/FailureAlert';
import { remediationApi } from '../../../components/remediation/remediationApi';
import { useAction } from '../../../components/remediation/useAction';
import type { DeliveryRecord } from '../../../../pkg/store/records/DeliveryRecord';
import { useAccess } from '../access/AccessContext';
import { DeliveryItem } from '../log/DeliveryItem';

interface DeadLetterProps {
  readonly delivery: DeliveryRecord;
  readonly onSentAgain: () => void;
}

/** One request that was given up. */
export function DeadLetter({ delivery, onSentAgain }: DeadLetterProps) {
  const { permissions } = useAccess();
  const [isAsking, setIsAsking] = useState(false);
  const { run, isRunning, failure } = useAction(remediationApi.sendAgain);

  const confirm = async () => {
    const again = await run(delivery.id);
    setIsAsking(false);
    if (again !== undefined) {
      onSentAgain();
    }
  };

  return (
    <Stack direction="column" gap={1}>
      <DeliveryItem delivery={delivery} />
      {failure !== undefined && <FailureAlert title="It was not sent again" failure={failure} />}
      {permissions.write && (
        <div>
          <Button size="sm" variant="secondary" icon="repeat" disabled={isRunning} onClick={() => setIsAsking(true)}>
            Send again
          </Button>
        </div>
      )}
      <ConfirmModal
        isOpen={isAsking}
        title="Send again"
        body={`The same request goes to ${delivery.targetId} once more, with the same id, so that a receiver which has it already can tell.`}
        confirmText="Send again"
        confirmButtonVariant="primary"
        onConfirm={confirm}
        onDismiss={() => setIsAsking(false)}
      />
    </Stack>
  );
}
