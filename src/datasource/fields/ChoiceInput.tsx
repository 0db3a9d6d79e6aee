import { useId } from 'react';
import { Combobox, type ComboboxOption, InlineField } from '@grafana/ui';
import { CONTROL_WIDTH, LABEL_WIDTH } from './fieldWidths';

interface ChoiceInputProps<Value extends string> {
  readonly label: string;
  readonly tooltip: string;
  readonly choices: ReadonlyArray<ComboboxOption<Value>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One setting that is picked from a closed list. */
export function ChoiceInput<Value extends string>(props: ChoiceInputProps<Value>) {
  const { label, tooltip, choices, value, onChange } = props;
  const id = useId();
  // Grafana's combobox hands on nothing where Enter is pressed on a list that became shorter than the picked option's
  // place.
  const pick = (option: ComboboxOption<Value> | undefined) => option && onChange(option.value);
  const isKnown = choices.some((choice) => choice.value === value);

  return (
    <InlineField
      label={label}
      tooltip={tooltip}
      labelWidth={LABEL_WIDTH}
      invalid={!isKnown}
      error={isKnown ? undefined : `"${value}" is no choice here: pick another.`}
    >
      <Combobox id={id} options={[...choices]} value={value} invalid={!isKnown} width={CONTROL_WIDTH} onChange={pick} />
    </InlineField>
  );
}
