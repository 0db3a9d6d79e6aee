import { useState } from 'react';
import { dateTimeFormat } from '@grafana/data';
import { Button, Stack, Text } from '@grafana/ui';
import { useAccess } from '../access/AccessContext';
import { AUTOMATIC_SWITCH } from '../../../../pkg/store/records/switchNames';
import { SwitchDialog } from './SwitchDialog';

/** Stops everything that no person started, at once, and lets it go on again. */
export function KillSwitch() {
  const { permissions, switchedOff, reload } = useAccess();
  const [isAsking, setIsAsking] = useState(false);
  const off = switchedOff.find(({ name }) => name === AUTOMATIC_SWITCH);

  return (
    <Stack direction="column" gap={1} alignItems="flex-start">
      <Text element="p" weight="medium" color={off === undefined ? 'success' : 'warning'}>
        {off === undefined
          ? 'Automatic actions are on.'
          : `Automatic actions are off since ${dateTimeFormat(off.atMs)}${off.reason === '' ? '' : `: ${off.reason}`}`}
      </Text>
      <Text element="p" color="secondary">
        Off, alerts and checks start nothing, runs that are open stop, and what waits to be sent stays unsent. A
        person&apos;s button still works.
      </Text>
      {permissions.write && (
        <Button
          size="lg"
          icon={off === undefined ? 'square-shape' : 'play'}
          variant={off === undefined ? 'destructive' : 'primary'}
          onClick={() => setIsAsking(true)}
        >
          {off === undefined ? 'Stop all automatic actions' : 'Let automatic actions go on'}
        </Button>
      )}
      {isAsking && <SwitchDialog isOn={off !== undefined} onClose={() => setIsAsking(false)} onSwitched={reload} />}
    </Stack>
  );
}
