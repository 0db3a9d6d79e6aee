import { type KeyboardEvent, useId, useState } from 'react';
import { InlineField, Input } from '@grafana/ui';
import { CONTROL_WIDTH, LABEL_WIDTH } from './fieldWidths';

interface ThresholdInputProps {
  readonly value: number | undefined;
  /** Whether the query asks when the threshold is breached. */
  readonly isNeeded: boolean;
  readonly onChange: (value: number | undefined) => void;
}

/** The value whose breach the query is to foresee. It takes a change on Enter or on leaving the field. */
export function ThresholdInput({ value, isNeeded, onChange }: ThresholdInputProps) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const problem =
    isNeeded && value === undefined ? 'Write the value to wait for, or take "breach" out of what is shown.' : undefined;

  const commit = () => {
    if (draft === undefined) {
      return;
    }
    setDraft(undefined);
    onChange(draft === '' ? undefined : Number(draft));
  };

  return (
    <InlineField
      label="Threshold"
      tooltip='The value that "breach" waits for, such as 90.'
      labelWidth={LABEL_WIDTH}
      invalid={problem !== undefined}
      error={problem}
    >
      <Input
        id={id}
        type="number"
        step="any"
        placeholder="none"
        width={CONTROL_WIDTH}
        value={draft ?? value ?? ''}
        invalid={problem !== undefined}
        onChange={({ currentTarget }) => setDraft(currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && commit()}
      />
    </InlineField>
  );
}
