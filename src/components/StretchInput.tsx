import { css } from '@emotion/css';
import { type GrafanaTheme2, getTimeZone } from '@grafana/data';
import { FieldValidationMessage, IconButton, Input, useStyles2, useTheme2 } from '@grafana/ui';
import { type KeyboardEvent, useId, useState } from 'react';
import type { Stretch } from '../../pkg/query/stretchSchema';
import { type StretchPrecision, type StretchText, stretchToText, textToStretch } from './stretchText';

interface Props {
  readonly value: Stretch;
  readonly precision: StretchPrecision;
  readonly onChange: (value: Stretch) => void;
  readonly onRemove: () => void;
}

/** In Grafana's units of 8 px. */
const WIDTHS: Record<StretchPrecision, number> = { day: 19, minute: 30 };

const INPUT_TYPES: Record<StretchPrecision, string> = { day: 'date', minute: 'datetime-local' };

/** The two ends of one stretch of time. It takes a change on Enter or on leaving a field, and only a sound one. */
export function StretchInput({ value, precision, onChange, onRemove }: Props) {
  const theme = useTheme2();
  const styles = useStyles2(getStyles);
  const messageId = useId();
  const [draft, setDraft] = useState<StretchText>();
  const written = stretchToText(value, precision, getTimeZone());
  const shown = draft ?? written;
  const stretch = textToStretch(shown, precision, getTimeZone());

  const commit = () => {
    if (draft === undefined || stretch === undefined) {
      return;
    }
    setDraft(undefined);
    onChange(stretch);
  };
  const fieldOf = (end: keyof StretchText, label: string) => (
    <Input
      type={INPUT_TYPES[precision]}
      aria-label={label}
      aria-describedby={messageId}
      invalid={stretch === undefined}
      width={WIDTHS[precision]}
      // The browser's own calendar follows the page's colours only where it is told them.
      style={{ colorScheme: theme.isDark ? 'dark' : 'light' }}
      value={shown[end]}
      onChange={({ currentTarget }) => setDraft({ ...shown, [end]: currentTarget.value })}
      onBlur={commit}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && commit()}
    />
  );

  return (
    <>
      <div className={styles.row}>
        <div className={styles.ends}>
          {fieldOf('from', precision === 'day' ? 'First day' : 'From')}
          <span>to</span>
          {fieldOf('to', precision === 'day' ? 'Last day' : 'To')}
        </div>
        <IconButton name="trash-alt" aria-label={`Remove ${written.from} to ${written.to}`} onClick={onRemove} />
      </div>
      <div id={messageId}>
        {stretch === undefined && <FieldValidationMessage>End it after it starts.</FieldValidationMessage>}
      </div>
    </>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  row: css({ display: 'flex', alignItems: 'center', gap: theme.spacing(0.5) }),
  ends: css({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: theme.spacing(0.5) }),
});
