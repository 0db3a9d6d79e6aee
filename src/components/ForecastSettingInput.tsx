import { FieldValidationMessage, Input } from '@grafana/ui';
import { type KeyboardEvent, useId, useState } from 'react';
import type { ForecastSettings } from '../../pkg/query/forecastSettings';
import { type TextSettingName, settingToText, textToSetting } from './settingText';

interface Props<Name extends TextSettingName> {
  readonly name: Name;
  readonly value: ForecastSettings[Name];
  readonly onChange: (value: ForecastSettings[Name]) => void;
  readonly label: string;
  readonly id?: string;
  /** Width in Grafana's units of 8 px. */
  readonly width?: number;
}

/**
 * A text field for one of the forecast's settings: it takes a change on Enter or on leaving the field, and only a sound
 * one.
 */
export function ForecastSettingInput<Name extends TextSettingName>(props: Props<Name>) {
  const { name, value, onChange, label, id, width } = props;
  const messageId = useId();
  const [draft, setDraft] = useState<string>();
  const parsed = draft === undefined ? undefined : textToSetting(name, draft);
  const problem = parsed !== undefined && 'problem' in parsed ? parsed.problem : undefined;

  const commit = () => {
    if (parsed === undefined || !('value' in parsed)) {
      return;
    }
    setDraft(undefined);
    onChange(parsed.value);
  };

  return (
    <div>
      <Input
        {...(id === undefined ? {} : { id })}
        {...(width === undefined ? {} : { width })}
        aria-label={label}
        aria-invalid={problem !== undefined}
        aria-describedby={messageId}
        invalid={problem !== undefined}
        value={draft ?? settingToText(value)}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && commit()}
      />
      <div id={messageId}>{problem !== undefined && <FieldValidationMessage>{problem}</FieldValidationMessage>}</div>
    </div>
  );
}
