import { css } from '@emotion/css';
import { dateTime, type GrafanaTheme2, type TimeRange } from '@grafana/data';
import { Button, IconButton, InlineLabel, Stack, TimeRangeInput, useStyles2 } from '@grafana/ui';
import type { ForecastQuery } from '../../../pkg/query/forecastQuery';
import { LABEL_WIDTH } from './fieldWidths';

type Exclusions = ForecastQuery['exclude'];
type Exclusion = Exclusions[number];

interface ExcludeInputProps {
  readonly value: Exclusions;
  /** What a new exclusion starts with. */
  readonly range: TimeRange | undefined;
  readonly onChange: (value: Exclusions) => void;
}

/** Lists the stretches of time that the forecast is not to learn from. */
export function ExcludeInput({ value, range, onChange }: ExcludeInputProps) {
  const styles = useStyles2(getStyles);
  const replace = (index: number, exclusion: Exclusion) =>
    onChange(value.map((current, position) => (position === index ? exclusion : current)));
  const remove = (index: number) => onChange(value.filter((_, position) => position !== index));
  const add = () => onChange([...value, range === undefined ? lastHour() : toExclusion(range)]);

  return (
    <Stack direction="row" gap={0.5} alignItems="flex-start">
      <InlineLabel as="span" width={LABEL_WIDTH} tooltip="Times not to learn from: outages, load tests, migrations.">
        Exclude
      </InlineLabel>
      <ul className={styles.list} aria-label="Times not to learn from">
        {value.map((exclusion, index) => (
          <li key={`${index} ${exclusion.from} ${exclusion.to}`} className={styles.item}>
            <TimeRangeInput
              value={toTimeRange(exclusion)}
              hideTimeZone
              onChange={(edited) => replace(index, toExclusion(edited))}
            />
            <IconButton
              name="trash-alt"
              aria-label={`Learn from ${exclusion.from} to ${exclusion.to} again`}
              onClick={() => remove(index)}
            />
          </li>
        ))}
        <li>
          <Button variant="secondary" icon="plus" onClick={add}>
            Add times
          </Button>
        </li>
      </ul>
    </Stack>
  );
}

function toTimeRange({ from, to }: Exclusion): TimeRange {
  const absolute = { from: dateTime(from), to: dateTime(to) };
  return { ...absolute, raw: absolute };
}

function toExclusion(range: TimeRange): Exclusion {
  return { from: range.from.toISOString(), to: range.to.toISOString() };
}

function lastHour(): Exclusion {
  return { from: dateTime().subtract(1, 'hour').toISOString(), to: dateTime().toISOString() };
}

function getStyles(theme: GrafanaTheme2) {
  return {
    list: css({ display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1), listStyle: 'none' }),
    item: css({ display: 'flex', alignItems: 'center', gap: theme.spacing(0.5) }),
  };
}
