import { Button, LinkButton, Modal, Stack, Text } from '@grafana/ui';
import { useCallback, useState } from 'react';
import { OPEN_RUN_STATES, type RunRecord, type RunState } from '../../../pkg/store/records/RunRecord';
import { appPaths } from '../../components/appPaths';
import { FailureAlert } from '../../components/remediation/FailureAlert';
import { RunStateBadge } from '../../components/remediation/RunStateBadge';
import { remediationApi } from '../../components/remediation/remediationApi';
import { usePolled } from '../../components/remediation/usePolled';
import { RunEvents } from './RunEvents';

interface Props {
  /** As it was when it began. */
  readonly started: RunRecord;
  readonly onDismiss: () => void;
}

const LOOK_EVERY_MS = 1_000;

const isOpen = (state: RunState): boolean => OPEN_RUN_STATES.some((open) => open === state);

/** What becomes of a run, live until it is over. */
export function RunProgress({ started, onDismiss }: Props) {
  const [isOver, setIsOver] = useState(!isOpen(started.state));
  const load = useCallback(async () => {
    const detail = await remediationApi.run(started.id);
    setIsOver(!isOpen(detail.run.state));
    return detail;
  }, [started.id]);
  const { value, failure } = usePolled(load, isOver ? undefined : LOOK_EVERY_MS);
  const run = value?.run ?? started;

  return (
    <Stack direction="column" gap={2}>
      <div role="status">
        <Stack direction="row" gap={1} alignItems="center">
          <RunStateBadge state={run.state} />
          <Text>{run.reason}</Text>
        </Stack>
      </div>
      {value !== undefined && <RunEvents audit={value.audit} />}
      {failure !== undefined && <FailureAlert title="The run’s state can’t be read" failure={failure} />}
      <Modal.ButtonRow leftItems={isOver ? undefined : <Text color="secondary">It goes on when this is closed.</Text>}>
        <LinkButton variant="secondary" href={appPaths.run(started.id)} icon="history">
          Show in the log
        </LinkButton>
        <Button onClick={onDismiss}>Close</Button>
      </Modal.ButtonRow>
    </Stack>
  );
}
