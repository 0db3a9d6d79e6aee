import { dateTimeFormat } from '@grafana/data';
import { Alert, TextLink } from '@grafana/ui';
import { appPaths } from '../../../components/appPaths';
import { useAccess } from './AccessContext';
import { AUTOMATIC_SWITCH } from '../../../../pkg/store/records/switchNames';

/** Says on every page that nothing happens by itself, and why. */
export function KillSwitchNotice() {
  const { switchedOff } = useAccess();
  const off = switchedOff.find(({ name }) => name === AUTOMATIC_SWITCH);
  if (off === undefined) {
    return null;
  }
  return (
    <Alert severity="warning" title="Automatic actions are switched off" bottomSpacing={0}>
      Since {dateTimeFormat(off.atMs)}
      {off.reason === '' ? '' : `: ${off.reason}`}. Buttons still work; alerts and checks start nothing.{' '}
      <TextLink href={appPaths.settings}>Switch them on again in the settings</TextLink>
    </Alert>
  );
}
