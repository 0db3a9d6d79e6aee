import { useId } from 'react';
import { Field, IconButton, MultiCombobox, Stack } from '@grafana/ui';
import { DAYS, type TimeWindow } from '../../../../../pkg/remediation/policies/TimeWindow';
import { useFormContext } from './FormContext';
import { TextField } from './TextField';

interface WindowFieldsProps {
  readonly number: number;
  readonly window: TimeWindow;
  readonly onChange: (window: TimeWindow) => void;
  readonly onRemove: () => void;
}

/** One stretch of a week. */
export function WindowFields({ number, window, onChange, onRemove }: WindowFieldsProps) {
  const daysId = useId();
  const { isReadOnly } = useFormContext();

  return (
    <div role="group" aria-label={`Time ${number}`}>
      <Stack direction="row" gap={1} alignItems="flex-end" wrap="wrap">
        <Field label="Days" htmlFor={daysId} noMargin>
          <MultiCombobox
            id={daysId}
            width={50}
            disabled={isReadOnly}
            placeholder="Pick days"
            options={DAYS.map((day) => ({ value: day }))}
            value={window.days}
            onChange={(options) => onChange({ ...window, days: options.map(({ value }) => value) })}
          />
        </Field>
        <TextField
          label="From"
          description="Such as 08:00."
          width={14}
          value={window.from}
          onChange={(from) => onChange({ ...window, from })}
        />
        <TextField
          label="To"
          description="Such as 18:00."
          width={14}
          value={window.to}
          onChange={(to) => onChange({ ...window, to })}
        />
        <TextField
          label="Time zone"
          description="Such as Europe/London."
          width={24}
          value={window.timeZone}
          onChange={(timeZone) => onChange({ ...window, timeZone })}
        />
        {!isReadOnly && <IconButton name="trash-alt" aria-label={`Remove time ${number}`} onClick={onRemove} />}
      </Stack>
    </div>
  );
}
