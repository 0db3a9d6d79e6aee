import { CoreApp, type TimeRange } from '@grafana/data';
import { Icon, Stack, Text } from '@grafana/ui';
import type { ForecastOptionValues } from './withDefaults';

interface FutureHintProps {
  readonly app: CoreApp | undefined;
  readonly range: TimeRange | undefined;
  readonly options: ForecastOptionValues;
}

/** Says how to see the forecast where the time range ends before it: Grafana's own panels draw no more than their range. */
export function FutureHint({ app, range, options }: FutureHintProps) {
  const isDrawn = app === CoreApp.Explore || app === CoreApp.PanelEditor;
  const goesOn = options.show.includes('forecast') || options.show.includes('band');
  if (!isDrawn || !goesOn || range?.raw.to !== 'now') {
    return null;
  }
  return (
    <Stack direction="row" gap={0.5} alignItems="center">
      <Icon name="info-circle" size="sm" />
      <Text variant="bodySmall" color="secondary">
        The forecast lies after the time range. To see all of it, let the range end at now+{options.horizon}.
      </Text>
    </Stack>
  );
}
