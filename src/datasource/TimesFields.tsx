import type { TimeRange } from '@grafana/data';
import { Stack } from '@grafana/ui';
import { StretchesField } from './fields/StretchesField';
import type { ForecastDataQuery } from './ForecastDataQuery';
import type { ForecastOptionValues } from './withDefaults';

interface TimesFieldsProps {
  readonly options: ForecastOptionValues;
  readonly range: TimeRange | undefined;
  readonly onChange: (change: Partial<ForecastDataQuery>) => void;
}

/** The times that a person knows more about than the data tell. */
export function TimesFields({ options, range, onChange }: TimesFieldsProps) {
  const inView = range && { from: range.from.toISOString(), to: range.to.toISOString() };
  return (
    <Stack direction="column" gap={1}>
      <StretchesField
        title="Exclude"
        tooltip="Times neither learnt from nor judged: outages, load tests, migrations. A new one is the time range now in view."
        label="Times not to learn from"
        addLabel="Add times"
        precision="minute"
        value={options.exclude}
        suggestion={inView}
        onChange={(exclude) => onChange({ exclude })}
      />
      <StretchesField
        title="False alarms"
        tooltip="Times whose alarms were wrong: what happened then is normal, and learnt as such. A new one is the time range now in view."
        label="False alarms"
        addLabel="Add false alarm"
        precision="minute"
        value={options.falseAlarms}
        suggestion={inView}
        onChange={(falseAlarms) => onChange({ falseAlarms })}
      />
      <StretchesField
        title="Holidays"
        tooltip="Days unlike others of their kind, past and coming: the past ones tell how the coming ones differ."
        label="Holidays"
        addLabel="Add days"
        precision="day"
        value={options.holidays}
        onChange={(holidays) => onChange({ holidays })}
      />
    </Stack>
  );
}
