import { Button, Stack } from '@grafana/ui';
import type { Signal } from '../../../../../pkg/remediation/policies/Policy';
import { useFormContext } from './FormContext';
import { SignalFields } from './SignalFields';

interface SignalListProps {
  readonly signals: readonly Signal[];
  readonly onChange: (signals: Signal[]) => void;
}

const MOST = 10;

/** The series that a condition names. */
export function SignalList({ signals, onChange }: SignalListProps) {
  const { isReadOnly } = useFormContext();
  const add = () =>
    onChange([
      ...signals,
      { name: `signal${signals.length + 1}`, source: { datasource: { uid: '', type: '' }, query: {} } },
    ]);

  return (
    <Stack direction="column" gap={1} alignItems="flex-start">
      {signals.map((signal, index) => (
        <SignalFields
          key={index}
          number={index + 1}
          signal={signal}
          onChange={(changed) => onChange(signals.map((other, position) => (position === index ? changed : other)))}
          onRemove={
            signals.length > 1 ? () => onChange(signals.filter((_, position) => position !== index)) : undefined
          }
        />
      ))}
      {!isReadOnly && signals.length < MOST && (
        <Button size="sm" variant="secondary" icon="plus" type="button" onClick={add}>
          Add a signal
        </Button>
      )}
    </Stack>
  );
}
