import { useId } from 'react';
import { Field, Input, Stack } from '@grafana/ui';
import { useFormContext } from './FormContext';
import type { PolicyPartProps } from './PolicyForm';
import { TextField } from './TextField';

/** How often it may act. */
export function LimitFields({ policy, onChange }: PolicyPartProps) {
  const id = useId();
  const { isReadOnly } = useFormContext();
  const { cooldown } = policy;

  return (
    <Stack direction="row" gap={2} wrap="wrap">
      <TextField
        label="Rest on one subject"
        description="Between two runs, such as 60s."
        width={20}
        value={cooldown.bySubject}
        onChange={(bySubject) => onChange({ ...policy, cooldown: { ...cooldown, bySubject } })}
      />
      <TextField
        label="Rest on one target"
        description="Between two runs; none for no rest."
        width={20}
        value={cooldown.byTarget}
        onChange={(byTarget) => onChange({ ...policy, cooldown: { ...cooldown, byTarget } })}
      />
      <Field label="Most an hour" description="Runs of this policy." htmlFor={id} noMargin>
        <Input
          id={id}
          type="number"
          min={1}
          width={20}
          readOnly={isReadOnly}
          value={policy.mostPerHour}
          onChange={({ currentTarget }) => onChange({ ...policy, mostPerHour: Number(currentTarget.value) })}
        />
      </Field>
    </Stack>
  );
}
