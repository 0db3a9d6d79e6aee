import { CoreApp, type TimeRange } from '@grafana/data';
import { Icon, Stack, Text } from '@grafana/ui';
import { HEALTH_BOUNDS } from '../../pkg/anomaly/health/healthColour';
import { HEALTH_FORMULA } from '../../pkg/anomaly/health/healthOfCounts';
import { needsVerdicts } from '../../pkg/query/needsVerdicts';
import type { ForecastOptionValues } from './withDefaults';

interface QueryHintProps {
  readonly app: CoreApp | undefined;
  readonly range: TimeRange | undefined;
  readonly options: ForecastOptionValues;
}

/** Says what Grafana itself needs to be told where the query is used, and what a health score is made of. */
export function QueryHint({ app, range, options }: QueryHintProps) {
  const texts = [
    ...(app === CoreApp.UnifiedAlerting ? hintsForRule(options) : hintsForGraph(app, range, options)),
    ...(options.show.includes('health') ? [`Health = ${HEALTH_FORMULA} ${HEALTH_BOUNDS}`] : []),
  ];
  return (
    texts.length > 0 && (
      <Stack direction="column" gap={0.5}>
        {texts.map((text) => (
          <Stack key={text} direction="row" gap={0.5} alignItems="center">
            <Icon name="info-circle" size="sm" />
            <Text variant="bodySmall" color="secondary">
              {text}
            </Text>
          </Stack>
        ))}
      </Stack>
    )
  );
}

function hintsForRule({ show }: ForecastOptionValues): string[] {
  return [
    // A threshold that is not reached is no value at all, for which a rule would fire on its own account.
    ...(show.includes('breach')
      ? [
          'A series whose forecast does not reach the threshold has no value. In "Configure no data and error handling" set the state for no data to Normal.',
        ]
      : []),
    ...(needsVerdicts(show)
      ? [
          'Reduce verdicts with Last: the last point is the present one. There is one a step; for a quicker alarm set a shorter step and history, such as 30s and 1d.',
        ]
      : []),
  ];
}

/** Grafana's own panels draw no more than their time range. */
function hintsForGraph(
  app: CoreApp | undefined,
  range: TimeRange | undefined,
  { show, horizon }: ForecastOptionValues
): string[] {
  const isDrawn = app === CoreApp.Explore || app === CoreApp.PanelEditor;
  const goesOn = (['forecast', 'band', 'components'] as const).some((name) => show.includes(name));
  return isDrawn && goesOn && range?.raw.to === 'now'
    ? [`The forecast lies after the time range. To see all of it, let the range end at now+${horizon}.`]
    : [];
}
