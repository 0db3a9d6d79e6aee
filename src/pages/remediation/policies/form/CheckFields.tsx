import type { PolicyTrigger } from '../../../../../pkg/remediation/policies/Policy';
import { SignalList } from './SignalList';
import { TextField } from './TextField';

type CheckTrigger = Extract<PolicyTrigger, { kind: 'check' }>;

interface CheckFieldsProps {
  readonly trigger: CheckTrigger;
  readonly onChange: (trigger: CheckTrigger) => void;
}

/** What is looked at on schedule, and when that starts a run. */
export function CheckFields({ trigger, onChange }: CheckFieldsProps) {
  return (
    <>
      <SignalList signals={trigger.signals} onChange={(signals) => onChange({ ...trigger, signals })} />
      <TextField
        label="Condition"
        description="Over the signals by name, such as cpu > 80 or memory > 85 for 2m."
        width={60}
        isRequired
        value={trigger.condition}
        onChange={(condition) => onChange({ ...trigger, condition })}
      />
      <TextField
        label="Look every"
        description="Such as 30s."
        width={16}
        value={trigger.every}
        onChange={(every) => onChange({ ...trigger, every })}
      />
    </>
  );
}
