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
        onAfterChange={(chosen) => {
          setDraft(undefined);
          onChange(chosen);
        }}
      />
    </InlineField>
  );
}
