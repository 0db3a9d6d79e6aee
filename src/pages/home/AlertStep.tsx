import { LinkButton, Text } from '@grafana/ui';
import { findForecastRules } from '../grafana/findForecastRules';
import { LinkList } from '../LinkList';
import { RuleNote } from '../RuleNote';
import { useLoaded } from '../useLoaded';
import { GuideStep } from './GuideStep';

/** The third step: an alert rule on a forecast. */
export function AlertStep() {
  const found = useLoaded(findForecastRules);
  const rules = found.status === 'ready' ? found.value : [];

  return (
    <GuideStep number={3} title="Be warned in time" isDone={rules.length > 0}>
      <Text element="p" color="secondary">
        An alert rule on the Presage data source fires before it happens: when the disk will be full within four hours,
        or when a value leaves the band it was expected in.
      </Text>
      {found.status === 'failed' && <Text color="error">The alert rules can&apos;t be read: {found.reason}</Text>}
      {rules.length > 0 && (
        <LinkList
          label="Alert rules on forecasts"
          links={rules.map((rule) => ({
            key: rule.uid,
            href: `/alerting/grafana/${rule.uid}/view`,
            text: rule.name,
            note: <RuleNote rule={rule} />,
          }))}
        />
      )}
      <div>
        <LinkButton href="/alerting/new/alerting" variant="secondary" icon="bell">
          Make an alert rule
        </LinkButton>
      </div>
    </GuideStep>
  );
}
