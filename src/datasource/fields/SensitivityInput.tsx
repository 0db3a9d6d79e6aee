import { useId, useState } from 'react';
import { InlineField, Slider } from '@grafana/ui';
import { LABEL_WIDTH } from './fieldWidths';

interface SensitivityInputProps {
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** How slight an anomaly may be to be told. It takes a change when the handle is let go. */
export function SensitivityInput({ value, onChange }: SensitivityInputProps) {
  const id = useId();
  const [draft, setDraft] = useState<number>();
  // Grafana's slider tells of a change, too, where its text field is left as it was.
  const commit = (chosen: number | undefined) => {
    setDraft(undefined);
    if (chosen !== undefined && chosen !== value) {
      onChange(chosen);
    }
  };
  return (
    <InlineField
      label="Sensitivity"
      tooltip="0 tells the extreme only, 100 the slightest. Each step up finds more and is wrong more often."
      labelWidth={LABEL_WIDTH}
      grow
    >
      <Slider
        inputId={id}
        ariaLabelForHandle="Sensitivity"
        min={0}
        max={100}
        value={draft ?? value}
        onChange={setDraft}
        onAfterChange={commit}
      />
    </InlineField>
  );
}
