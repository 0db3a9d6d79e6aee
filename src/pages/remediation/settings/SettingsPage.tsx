import { LoadingPlaceholder } from '@grafana/ui';
import { FailureAlert } from '../../../components/remediation/FailureAlert';
import { usePolled } from '../../../components/remediation/usePolled';
import { AppPage } from '../../AppPage';
import { Section } from '../../configuration/Section';
import { AdminOnlyNote } from '../access/AdminOnlyNote';
import { ConfigurationProblems } from '../configuration/ConfigurationProblems';
import { readConfiguration } from '../configuration/readConfiguration';
import { ContactPoint } from './ContactPoint';
import { KillSwitch } from './KillSwitch';
import { LimitsForm } from './LimitsForm';

/** What holds for all of remediation: the kill switch, where requests may go, how long things are kept. */
export function SettingsPage() {
  const settings = usePolled(readConfiguration);

  return (
    <AppPage tab="settings" subTitle="What holds for everything that is remediated.">
      <AdminOnlyNote what="these settings" />
      <Section title="Kill switch">
        <KillSwitch />
      </Section>
      {settings.failure !== undefined && <FailureAlert title="The settings can't be read" failure={settings.failure} />}
      {settings.value === undefined && settings.failure === undefined && <LoadingPlaceholder text="Reading ..." />}
      {settings.value !== undefined && (
        <>
          <ConfigurationProblems answer={settings.value} onChanged={settings.reload} />
          <Section title="Where requests may go, and how long things are kept">
            <LimitsForm answer={settings.value} onSaved={settings.reload} />
          </Section>
          <Section title="Alerts of Grafana">
            <ContactPoint answer={settings.value} onSaved={settings.reload} />
          </Section>
        </>
      )}
    </AppPage>
  );
}
