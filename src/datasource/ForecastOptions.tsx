import { css } from '@emotion/css';
import { useId, useState } from 'react';
import type { GrafanaTheme2, TimeRange } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import { MODEL_CHOICES } from '../components/modelLabel';
import { ChoiceInput } from './fields/ChoiceInput';
import { ExcludeInput } from './fields/ExcludeInput';
import { SETTING_FIELDS } from './fields/settingFields';
import { SettingInput } from './fields/SettingInput';
import { ShowInput } from './fields/ShowInput';
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
  readonly isVariable: (text: string) => boolean;
  readonly onChange: (change: Partial<ForecastDataQuery>) => void;
}

/** How to forecast: one line that says it all, and the fields behind it. */
export function ForecastOptions({ query, range, isVariable, onChange }: ForecastOptionsProps) {
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
          {SETTING_FIELDS.map((field) => (
            <SettingInput
              key={field.name}
              field={field}
              value={full[field.name]}
              isVariable={isVariable}
              onChange={(value) => onChange({ [field.name]: value })}
            />
          ))}
          <ChoiceInput
            label="Model"
            tooltip="Auto tries every model on the recent past and takes the one that did best."
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
          <ShowInput value={full.show} onChange={(show) => onChange({ show })} />
          <ThresholdInput
            value={full.threshold}
            isNeeded={full.show.includes('breach')}
            onChange={(threshold) => onChange({ threshold })}
          />
          <ExcludeInput value={full.exclude} range={range} onChange={(exclude) => onChange({ exclude })} />
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
    fields: css({ display: 'flex', flexWrap: 'wrap', columnGap: theme.spacing(1), padding: theme.spacing(1) }),
  };
}
