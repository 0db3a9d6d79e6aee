import { css } from '@emotion/css';
import { useId, useState } from 'react';
import type { GrafanaTheme2, TimeRange } from '@grafana/data';
import { Button, InlineField, Stack, useStyles2 } from '@grafana/ui';
import { ForecastSettingInput } from '../components/ForecastSettingInput';
import { MODEL_CHOICES } from '../components/modelChoices';
import { ChoiceInput } from './fields/ChoiceInput';
import { CONTROL_WIDTH, LABEL_WIDTH } from './fields/fieldWidths';
import { SETTING_FIELDS } from './fields/settingFields';
import { ShowInput } from './fields/ShowInput';
import { StretchesField } from './fields/StretchesField';
import { ThresholdInput } from './fields/ThresholdInput';
import type { ForecastDataQuery } from './ForecastDataQuery';
import { summariseOptions } from './summariseOptions';
import { withDefaults } from './withDefaults';

const TRANSFORM_CHOICES = [
  { value: 'auto', label: 'Auto' },
  { value: 'none', label: 'None' },
  { value: 'log', label: 'Log' },
] as const;

interface ForecastOptionsProps {
  readonly query: ForecastDataQuery;
  readonly range: TimeRange | undefined;
  readonly onChange: (change: Partial<ForecastDataQuery>) => void;
}

/** How to forecast: one line that says it all, and the fields behind it. */
export function ForecastOptions({ query, range, onChange }: ForecastOptionsProps) {
  const styles = useStyles2(getStyles);
  const panelId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const full = withDefaults(query);

  return (
    <div className={styles.frame}>
      <div className={styles.header}>
        <Button
          variant="secondary"
          fill="text"
          size="sm"
          icon={isOpen ? 'angle-down' : 'angle-right'}
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={() => setIsOpen(!isOpen)}
        >
          Forecast options
        </Button>
        {!isOpen && <span className={styles.summary}>{summariseOptions(full)}</span>}
      </div>
      {isOpen && (
        <div id={panelId} className={styles.fields}>
          {SETTING_FIELDS.map(({ name, label, tooltip }) => (
            <InlineField key={name} label={label} tooltip={tooltip} labelWidth={LABEL_WIDTH}>
              <ForecastSettingInput
                id={`${panelId}${name}`}
                name={name}
                label={label}
                value={full[name]}
                width={CONTROL_WIDTH}
                onChange={(value) => onChange({ [name]: value })}
              />
            </InlineField>
          ))}
          <ChoiceInput
            label="Model"
            tooltip="Auto tries the models on the recent past and takes the best, or a blend of the good ones."
            choices={MODEL_CHOICES}
            value={full.model}
            onChange={(model) => onChange({ model })}
          />
          <ChoiceInput
            label="Transform"
            tooltip="Log suits values that swing more the higher they are. Auto decides by the data."
            choices={TRANSFORM_CHOICES}
            value={full.transform}
            onChange={(transform) => onChange({ transform })}
          />
          <ThresholdInput
            value={full.threshold}
            isNeeded={full.show.includes('breach')}
            onChange={(threshold) => onChange({ threshold })}
          />
          <div className={styles.wide}>
            <ShowInput value={full.show} onChange={(show) => onChange({ show })} />
            <Stack direction="column" gap={1}>
              <StretchesField
                title="Exclude"
                tooltip="Times not to learn from: outages, load tests, migrations. A new one is the time range now in view."
                label="Times not to learn from"
                addLabel="Add times"
                precision="minute"
                value={full.exclude}
                suggestion={range && { from: range.from.toISOString(), to: range.to.toISOString() }}
                onChange={(exclude) => onChange({ exclude })}
              />
              <StretchesField
                title="Holidays"
                tooltip="Days unlike others of their kind, past and coming: the past ones tell how the coming ones differ."
                label="Holidays"
                addLabel="Add days"
                precision="day"
                value={full.holidays}
                onChange={(holidays) => onChange({ holidays })}
              />
            </Stack>
          </div>
        </div>
      )}
    </div>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    frame: css({ background: theme.colors.background.secondary, borderRadius: theme.shape.radius.default }),
    header: css({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: theme.spacing(1) }),
    summary: css({ color: theme.colors.text.secondary, fontSize: theme.typography.bodySmall.fontSize }),
    fields: css({
      display: 'grid',
      gridTemplateColumns: `repeat(auto-fill, ${theme.spacing(33)})`,
      columnGap: theme.spacing(1),
      padding: theme.spacing(1),
    }),
    wide: css({ gridColumn: '1 / -1' }),
  };
}
