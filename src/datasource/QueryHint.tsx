import { CoreApp, type TimeRange } from '@grafana/data';
import { Icon, Stack, Text } from '@grafana/ui';
import type { ForecastOptionValues } from './withDefaults';

interface QueryHintProps {
  readonly app: CoreApp | undefined;
  readonly range: TimeRange | undefined;
  readonly options: ForecastOptionValues;
}

/** Says what Grafana itself needs to be told where the query is used. */
export function QueryHint({ app, range, options }: QueryHintProps) {
  const text = app === CoreApp.UnifiedAlerting ? hintForRule(options) : hintForGraph(app, range, options);
  return (
    text !== undefined && (
      <Stack direction="row" gap={0.5} alignItems="center">
        <Icon name="info-circle" size="sm" />
        <Text variant="bodySmall" color="secondary">
          {text}
        </Text>
      </Stack>
    )
  );
}

/** A threshold that is not reached is no value at all, for which a rule would fire on its own account. */
function hintForRule({ show }: ForecastOptionValues): string | undefined {
  return show.includes('breach')
    ? 'A series whose forecast does not reach the threshold has no value. In "Configure no data and error handling" set the state for no data to Normal.'
    : undefined;
}

/** Grafana's own panels draw no more than their time range. */
function hintForGraph(
  app: CoreApp | undefined,
  range: TimeRange | undefined,
  { show, horizon }: ForecastOptionValues
): string | undefined {
  const isDrawn = app === CoreApp.Explore || app === CoreApp.PanelEditor;
  const goesOn = (['forecast', 'band', 'components'] as const).some((name) => show.includes(name));
  return isDrawn && goesOn && range?.raw.to === 'now'
    ? `The forecast lies after the time range. To see all of it, let the range end at now+${horizon}.`
    : undefined;
}
