import { Stack } from '@grafana/ui';
import { findForecastDashboards } from '../grafana/findForecastDashboards';
import { findForecastRules } from '../grafana/findForecastRules';
import { findForecastSources } from '../grafana/findForecastSources';
import { RuleNote } from '../RuleNote';
import { useLoaded } from '../useLoaded';
import { AppState } from './AppState';
import { Connection } from './Connection';
import { FoundSection } from './FoundSection';
import { SourceNote } from './SourceNote';

interface ConfigurationPageProps {
  readonly isEnabled: boolean;
}

/** Whether the app is on, whether its backend reaches Grafana, and what there is of it. */
export function ConfigurationPage({ isEnabled }: ConfigurationPageProps) {
  const dashboards = useLoaded(findForecastDashboards);
  const rules = useLoaded(findForecastRules);

  return (
    <Stack direction="column" gap={3}>
      <AppState isEnabled={isEnabled} />
      {isEnabled && <Connection />}
      <FoundSection
        title="Data sources"
        found={{ status: 'ready', value: findForecastSources() }}
        toLink={({ uid, name }) => ({
          key: uid,
          href: `/connections/datasources/edit/${uid}`,
          text: name,
          note: <SourceNote uid={uid} />,
        })}
        whenEmpty="None yet. Add one of the type Presage under Connections."
      />
      <FoundSection
        title="Dashboards"
        found={dashboards}
        toLink={({ uid, url, title }) => ({ key: uid, href: url, text: title })}
        whenEmpty='None yet with the tag "presage".'
      />
      <FoundSection
        title="Alert rules"
        found={rules}
        toLink={(rule) => ({
          key: rule.uid,
          href: `/alerting/grafana/${rule.uid}/view`,
          text: rule.name,
          note: <RuleNote rule={rule} />,
        })}
        whenEmpty="None yet that ask a Presage data source."
      />
    </Stack>
  );
}
