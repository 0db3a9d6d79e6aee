import { useCallback } from 'react';
import { Button, Stack, Text } from '@grafana/ui';
import { remediationApi } from '../../../components/remediation/remediationApi';
import { useAction } from '../../../components/remediation/useAction';
import type { TargetStatus } from '../../../../pkg/remediation/service/TargetStatus';

interface TargetSwitchProps {
  readonly status: TargetStatus;
  readonly onSwitched: () => void;
}

/** Switches one target off or on again. */
export function TargetSwitch({ status: { target, isOn }, onSwitched }: TargetSwitchProps) {
  const turn = useAction(
    useCallback(async () => {
      await remediationApi.setSwitch(`target:${target.id}`, !isOn, isOn ? 'Switched off on the targets page.' : '');
      onSwitched();
    }, [target.id, isOn, onSwitched])
  );

  return (
    <Stack direction="row" gap={1} alignItems="center">
      <Button
        size="sm"
        variant="secondary"
        icon={isOn ? 'pause' : 'play'}
        type="button"
        disabled={turn.isRunning}
        onClick={() => turn.run()}
      >
        {isOn ? 'Switch off' : 'Switch on'}
      </Button>
      {turn.failure !== undefined && <Text color="error">{turn.failure.explanation}</Text>}
    </Stack>
  );
}
