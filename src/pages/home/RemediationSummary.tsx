import { LoadingPlaceholder, Stack, Text, TextLink } from '@grafana/ui';
import { FailureAlert } from '../../components/remediation/FailureAlert';
import { remediationApi } from '../../components/remediation/remediationApi';
import { usePolled } from '../../components/remediation/usePolled';
import { DAY_MS, MINUTE_MS } from '../../../pkg/series/durations';
import { appPaths } from '../../components/appPaths';
import { Section } from '../configuration/Section';
import { useAccess } from '../remediation/access/AccessContext';
import { AUTOMATIC_SWITCH } from '../../../pkg/store/records/switchNames';
import { FirstSteps } from '../remediation/FirstSteps';
import { MeasureTiles } from './MeasureTiles';

const SHOWN_MS = 30 * DAY_MS;
const EVERY_MS = MINUTE_MS;

const readMeasures = () => {
  const nowMs = Date.now();
  return remediationApi.measures(nowMs - SHOWN_MS, nowMs);
};

/** How well remediation did over the last 30 days, and whether it may act by itself now. */
export function RemediationSummary() {
  const { switchedOff } = useAccess();
  const measures = usePolled(readMeasures, EVERY_MS);
  const isOn = switchedOff.every(({ name }) => name !== AUTOMATIC_SWITCH);

  return (
    <Section title="Remediation, last 30 days">
      {measures.failure !== undefined && <FailureAlert title="The measures can't be read" failure={measures.failure} />}
      {measures.value === undefined && measures.failure === undefined && <LoadingPlaceholder text="Reading ..." />}
      {measures.value !== undefined && (
        <Stack direction="column" gap={2}>
          <MeasureTiles measures={measures.value} isAutomaticOn={isOn} />
          {measures.value.runs === 0 ? (
            <>
              <Text color="secondary">Nothing was remediated yet. The way to a first remediation:</Text>
              <FirstSteps />
            </>
          ) : (
            <TextLink href={appPaths.remediations} inline={false}>
              All remediations
            </TextLink>
          )}
        </Stack>
      )}
    </Section>
  );
}
