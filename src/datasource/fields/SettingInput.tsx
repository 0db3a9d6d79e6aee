import { useId, useState } from 'react';
import { Combobox, InlineField } from '@grafana/ui';
import type { ForecastSettings } from '../../../pkg/query/forecastSettings';
import { settingToText, textToSetting } from '../../components/settingText';
import { LABEL_WIDTH } from './labelWidth';
import type { SettingField } from './settingFields';

type SettingValue = ForecastSettings[SettingField['name']];

interface SettingInputProps {
  readonly field: SettingField;
  readonly value: SettingValue;
  /** Whether a text names a dashboard variable, which may stand for some settings. */
  readonly isVariable: (text: string) => boolean;
  readonly onChange: (value: SettingValue) => void;
}

/** One typed setting. A text that can't be is shown with how to write it, and not handed on. */
export function SettingInput({ field, value, isVariable, onChange }: SettingInputProps) {
  const id = useId();
  const [rejected, setRejected] = useState<string>();

  const read = (text: string) =>
    field.takesVariables && isVariable(text) ? { value: text } : textToSetting(field.name, text);

  const commit = (text: string) => {
    const result = read(text);
    if ('problem' in result) {
      setRejected(text);
      return;
    }
    setRejected(undefined);
    onChange(result.value);
  };

  const text = rejected ?? settingToText(value);
  const shown = read(text);
  const problem = 'problem' in shown ? shown.problem : undefined;
  const choices = field.choices.includes(text) ? field.choices : [...field.choices, text];

  return (
    <InlineField
      label={field.label}
      tooltip={field.tooltip}
      labelWidth={LABEL_WIDTH}
      invalid={problem !== undefined}
      error={problem}
    >
      <Combobox
        id={id}
        options={choices.map((choice) => ({ value: choice, label: choice }))}
        value={text}
        createCustomValue
        customValueDescription="Use this value"
        invalid={problem !== undefined}
        width={16}
        onChange={(option) => commit(option.value)}
      />
    </InlineField>
  );
}
