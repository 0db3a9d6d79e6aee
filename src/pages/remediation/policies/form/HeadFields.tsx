import { useId } from 'react';
import { Field, Stack, Switch } from '@grafana/ui';
import { useFormContext } from './FormContext';
import type { PolicyPartProps } from './PolicyForm';
import { TextField } from './TextField';

/** What the policy is called, and whether it acts. */
export function HeadFields({ policy, onChange }: PolicyPartProps) {
  const ids = { enabled: useId(), dryRun: useId() };
  const { isReadOnly } = useFormContext();

  return (
    <Stack direction="column" gap={2}>
      <TextField
        label="Name"
        description="On the button, in the log and in the audit."
        width={60}
        isRequired
        value={policy.name}
        onChange={(name) => onChange({ ...policy, name })}
      />
      <TextField
        label="Description"
        description="What it is for."
        width={90}
        value={policy.description}
        onChange={(description) => onChange({ ...policy, description })}
      />
      <Stack direction="row" gap={4}>
        <Field label="Enabled" description="Off, it does nothing." htmlFor={ids.enabled} noMargin>
          <Switch
            id={ids.enabled}
            disabled={isReadOnly}
            value={policy.isEnabled}
            onChange={({ currentTarget }) => onChange({ ...policy, isEnabled: currentTarget.checked })}
          />
        </Field>
        <Field
          label="Dry run"
          description="It decides and writes down, but sends nothing."
          htmlFor={ids.dryRun}
          noMargin
        >
          <Switch
            id={ids.dryRun}
            disabled={isReadOnly}
            value={policy.dryRun}
            onChange={({ currentTarget }) => onChange({ ...policy, dryRun: currentTarget.checked })}
          />
        </Field>
      </Stack>
    </Stack>
  );
}
