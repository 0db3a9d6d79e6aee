import { Button, Field, Stack } from '@grafana/ui';
import type { TimeWindow } from '../../../../../pkg/remediation/policies/TimeWindow';
import { useFormContext } from './FormContext';
import { WindowFields } from './WindowFields';

interface WindowListProps {
  readonly windows: readonly TimeWindow[];
  readonly onChange: (windows: TimeWindow[]) => void;
}

const OFFICE_HOURS: TimeWindow = {
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  from: '08:00',
  to: '18:00',
  timeZone: 'UTC',
};

/** The times at which it may act by itself. */
export function WindowList({ windows, onChange }: WindowListProps) {
  const { isReadOnly } = useFormContext();

  return (
    <Field
      label="Times"
      description="When it may act by itself; always where there is none. A person's button works at any time."
      noMargin
    >
      <Stack direction="column" gap={1} alignItems="flex-start">
        {windows.map((window, index) => (
          <WindowFields
            key={index}
            number={index + 1}
            window={window}
            onChange={(changed) => onChange(windows.map((other, position) => (position === index ? changed : other)))}
            onRemove={() => onChange(windows.filter((_, position) => position !== index))}
          />
        ))}
        {!isReadOnly && (
          <Button
            size="sm"
            variant="secondary"
            icon="plus"
            type="button"
            onClick={() => onChange([...windows, OFFICE_HOURS])}
          >
            Add a time
          </Button>
        )}
      </Stack>
    </Field>
  );
}
