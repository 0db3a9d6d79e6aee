import { IconButton, Input, MultiCombobox, Stack, Text } from '@grafana/ui';
import type { TimeWindow } from '../../../../../pkg/remediation/policies/TimeWindow';
import { useFormContext } from './FormContext';

interface WindowFieldsProps {
  readonly number: number;
  readonly window: TimeWindow;
  readonly onChange: (window: TimeWindow) => void;
  readonly onRemove: () => void;
}

const DAYS: ReadonlyArray<TimeWindow['days'][number]> = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** One stretch of a week. */
export function WindowFields({ number, window, onChange, onRemove }: WindowFieldsProps) {
  const { isReadOnly } = useFormContext();

  return (
    <Stack direction="row" gap={1} alignItems="center" wrap="wrap">
      <MultiCombobox
        width={50}
        aria-labelledby={undefined}
        disabled={isReadOnly}
        placeholder={`Days of time ${number}`}
        options={DAYS.map((day) => ({ value: day }))}
        value={window.days}
        onChange={(options) => onChange({ ...window, days: options.map(({ value }) => value) })}
      />
      <Input
        aria-label={`From, of time ${number}`}
        width={10}
        readOnly={isReadOnly}
        value={window.from}
        onChange={({ currentTarget }) => onChange({ ...window, from: currentTarget.value })}
      />
      <Text>to</Text>
      <Input
        aria-label={`To, of time ${number}`}
        width={10}
        readOnly={isReadOnly}
        value={window.to}
        onChange={({ currentTarget }) => onChange({ ...window, to: currentTarget.value })}
      />
      <Input
        aria-label={`Time zone of time ${number}`}
        width={24}
        readOnly={isReadOnly}
        value={window.timeZone}
        onChange={({ currentTarget }) => onChange({ ...window, timeZone: currentTarget.value })}
      />
      {!isReadOnly && <IconButton name="trash-alt" aria-label={`Remove time ${number}`} onClick={onRemove} />}
    </Stack>
  );
}
