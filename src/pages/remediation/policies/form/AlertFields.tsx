import { Field } from '@grafana/ui';
import type { PolicyTrigger } from '../../../../../pkg/remediation/policies/Policy';
import { PairsInput } from '../../fields/PairsInput';
import { useFormContext } from './FormContext';
import { TextField } from './TextField';

type AlertTrigger = Extract<PolicyTrigger, { kind: 'alert' }>;

interface AlertFieldsProps {
  readonly trigger: AlertTrigger;
  readonly onChange: (trigger: AlertTrigger) => void;
}

/** Which alerts start a run. */
export function AlertFields({ trigger, onChange }: AlertFieldsProps) {
  const { isReadOnly } = useFormContext();
  const { condition: _, ...others } = trigger;

  return (
    <>
      <Field
        label="Labels it must have"
        description="A * stands for any characters, a | separates alternatives: web-*, critical|warning. Any alert where there are none."
        noMargin
      >
        <PairsInput
          what="label"
          value={trigger.matches}
          isReadOnly={isReadOnly}
          onChange={(matches) => onChange({ ...trigger, matches })}
        />
      </Field>
      <TextField
        label="Condition"
        description="Over the values of the alert, such as A > 5. Always true where empty."
        width={60}
        value={trigger.condition ?? ''}
        onChange={(condition) => onChange(condition === '' ? others : { ...trigger, condition })}
      />
    </>
  );
}
