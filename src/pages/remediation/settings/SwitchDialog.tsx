import { type FormEvent, useId, useState } from 'react';
import { Button, Field, Modal, Stack, TextArea } from '@grafana/ui';
import { FailureAlert } from '../../../components/remediation/FailureAlert';
import { remediationApi } from '../../../components/remediation/remediationApi';
import { useAction } from '../../../components/remediation/useAction';
import { AUTOMATIC_SWITCH } from '../../../../pkg/store/records/switchNames';

interface SwitchDialogProps {
  /** What the switch is turned to. */
  readonly isOn: boolean;
  readonly onClose: () => void;
  readonly onSwitched: () => void;
}

/** Asks why the kill switch is turned; the reason goes into the audit. */
export function SwitchDialog({ isOn, onClose, onSwitched }: SwitchDialogProps) {
  const reasonId = useId();
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const turn = useAction(turnSwitch);
  const title = isOn ? 'Let automatic actions go on' : 'Stop all automatic actions';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') {
      setIsMissing(true);
      return;
    }
    if ((await turn.run(isOn, reason.trim())) === true) {
      onSwitched();
      onClose();
    }
  };

  return (
    <Modal isOpen title={title} onDismiss={onClose}>
      <form onSubmit={submit}>
        <Stack direction="column" gap={2}>
          <Field
            label="Reason"
            description="Everybody sees it on every page, and the audit keeps it."
            htmlFor={reasonId}
            required
            invalid={isMissing}
            error="Say why."
            noMargin
          >
            <TextArea
              id={reasonId}
              autoFocus
              value={reason}
              onChange={({ currentTarget }) => {
                setReason(currentTarget.value);
                setIsMissing(false);
              }}
            />
          </Field>
          {turn.failure !== undefined && <FailureAlert title="The switch was not turned" failure={turn.failure} />}
        </Stack>
        <Modal.ButtonRow>
          <Button variant="secondary" fill="outline" type="button" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" variant={isOn ? 'primary' : 'destructive'} disabled={turn.isRunning}>
            {title}
          </Button>
        </Modal.ButtonRow>
      </form>
    </Modal>
  );
}

async function turnSwitch(isOn: boolean, reason: string): Promise<true> {
  await remediationApi.setSwitch(AUTOMATIC_SWITCH, isOn, reason);
  return true;
}
