import { css } from '@emotion/css';
import { type GrafanaTheme2, dateTimeFormat, getTimeZone } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import type { Stretch } from '../../pkg/query/stretchSchema';
import { StretchInput } from './StretchInput';
import { type StretchPrecision, textToStretch } from './stretchText';

interface Props {
  /** What the stretches are, for people who can't see the page. */
  readonly label: string;
  readonly addLabel: string;
  readonly precision: StretchPrecision;
  readonly value: readonly Stretch[];
  /** What a new stretch starts with; today where left out. */
  readonly suggestion?: Stretch | undefined;
  readonly onChange: (value: Stretch[]) => void;
}

/** A list of stretches of time, to be changed, added to and taken away from. */
export function StretchesInput({ label, addLabel, precision, value, suggestion, onChange }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <ul className={styles.list} aria-label={label}>
      {value.map((stretch, index) => (
        <li key={index}>
          <StretchInput
            value={stretch}
            precision={precision}
            onChange={(changed) => onChange(value.with(index, changed))}
            onRemove={() => onChange(value.toSpliced(index, 1))}
          />
        </li>
      ))}
      <li>
        <Button variant="secondary" icon="plus" onClick={() => onChange([...value, suggestion ?? today()])}>
          {addLabel}
        </Button>
      </li>
    </ul>
  );
}

function today(): Stretch {
  const timeZone = getTimeZone();
  const day = dateTimeFormat(Date.now(), { timeZone, format: 'YYYY-MM-DD' });
  return textToStretch({ from: day, to: day }, 'day', timeZone) ?? { from: day, to: day };
}

const getStyles = (theme: GrafanaTheme2) => ({
  list: css({ display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1), listStyle: 'none' }),
});
