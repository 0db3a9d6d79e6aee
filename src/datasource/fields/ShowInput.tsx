import { useId } from 'react';
import { InlineField, MultiCombobox } from '@grafana/ui';
import { SHOW_NAMES, type ShowName } from '../../../pkg/query/forecastQuery';
import { LABEL_WIDTH } from './labelWidth';

const DESCRIPTIONS: Record<ShowName, string> = {
  actual: 'The series itself',
  forecast: 'What is expected next',
  band: 'Between which values the future is expected',
  anomaly: 'Where the series left what was expected: 1 above, -1 below',
  breach: 'When the threshold is reached',
  scores: 'How well each model did on the recent past',
};

interface ShowInputProps {
  readonly value: readonly ShowName[];
  readonly onChange: (value: ShowName[]) => void;
}

/** Picks the series and tables that the query returns. */
export function ShowInput({ value, onChange }: ShowInputProps) {
  const id = useId();
  const problem = value.length === 0 ? 'Pick at least one thing to show.' : undefined;

  return (
    <InlineField
      label="Show"
      tooltip="What the query returns."
      labelWidth={LABEL_WIDTH}
      invalid={problem !== undefined}
      error={problem}
    >
      <MultiCombobox
        id={id}
        options={SHOW_NAMES.map((name) => ({ value: name, label: name, description: DESCRIPTIONS[name] }))}
        value={[...value]}
        invalid={problem !== undefined}
        width={46}
        onChange={(options) => onChange(options.map((option) => option.value))}
      />
    </InlineField>
  );
}
