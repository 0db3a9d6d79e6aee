import { useId } from 'react';
import { AutoSizeInput, InlineField } from '@grafana/ui';
import { LABEL_WIDTH } from './labelWidth';

interface ThresholdInputProps {
  readonly value: number | undefined;
  /** Whether the query asks when the threshold is breached. */
  readonly isNeeded: boolean;
  readonly onChange: (value: number | undefined) => void;
}

/** The value whose breach the query is to foresee. */
export function ThresholdInput({ value, isNeeded, onChange }: ThresholdInputProps) {
  const id = useId();
  const problem =
    isNeeded && value === undefined ? 'Write the value to wait for, or take "breach" out of what is shown.' : undefined;

  return (
    <InlineField
      label="Threshold"
      tooltip='The value that "breach" waits for, such as 90.'
      labelWidth={LABEL_WIDTH}
      invalid={problem !== undefined}
      error={problem}
    >
      <AutoSizeInput
        id={id}
        type="number"
        step="any"
        placeholder="none"
        minWidth={12}
        value={value ?? ''}
        invalid={problem !== undefined}
        onChange={({ currentTarget }) =>
          onChange(Number.isNaN(currentTarget.valueAsNumber) ? undefined : currentTarget.valueAsNumber)
        }
      />
    </InlineField>
  );
}
