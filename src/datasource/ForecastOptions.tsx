import { css } from '@emotion/css';
import { useId, useState } from 'react';
import type { GrafanaTheme2, TimeRange } from '@grafana/data';
import { Button, InlineField, useStyles2 } from '@grafana/ui';
import { ForecastSettingInput } from '../components/ForecastSettingInput';
import { JUDGE_CHOICES } from '../components/judgeChoices';
import { MODEL_CHOICES } from '../components/modelChoices';
import { OUTLIERS_CHOICES } from '../components/outliersChoices';
import { ChoiceInput } from './fields/ChoiceInput';
import { CONTROL_WIDTH, LABEL_WIDTH } from './fields/fieldWidths';
import { SensitivityInput } from './fields/SensitivityInput';
import { SETTING_FIELDS } from './fields/settingFields';
import { ShowInput } from './fields/ShowInput';
import { ThresholdInput } from './fields/ThresholdInput';
import type { ForecastDataQuery } from './ForecastDataQuery';
import { summariseOptions } from './summariseOptions';
import { TimesFields } from './TimesFields';
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

/** How to forecast and to judge: one line that says it all, and the fields behind it. */
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
          <ChoiceInput
            label="Judge"
            tooltip="What the values are judged against, where anomalies are shown."
            choices={JUDGE_CHOICES}
            value={full.judge}
            onChange={(judge) => onChange({ judge })}
          />
          {full.judge === 'group' && (
            <ChoiceInput
              label="Outliers"
              tooltip="How it is told which of the series is unlike its siblings."
              choices={OUTLIERS_CHOICES}
              value={full.outliers}
              onChange={(outliers) => onChange({ outliers })}
            />
          )}
          <SensitivityInput value={full.sensitivity} onChange={(sensitivity) => onChange({ sensitivity })} />
          <div className={styles.wide}>
            <ShowInput value={full.show} onChange={(show) => onChange({ show })} />
            <TimesFields options={full} range={range} onChange={onChange} />
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
      gridTemplateColumns: `repeat(auto-fill, ${theme.spacing(35)})`,
      columnGap: theme.spacing(1),
      padding: theme.spacing(1),
    }),
    wide: css({ gridColumn: '1 / -1' }),
  };
}
