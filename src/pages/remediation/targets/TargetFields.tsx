import { useId } from 'react';
import { Combobox, Field, Input, Stack } from '@grafana/ui';
import type { Target } from '../../../../pkg/remediation/targets/Target';
import { ROLES, type Role } from '../../../../pkg/store/records/Person';

interface TargetFieldsProps {
  readonly target: Target;
  readonly isReadOnly: boolean;
  readonly onChange: (target: Target) => void;
}

/** What every target has, whatever its kind. */
export function TargetFields({ target, isReadOnly, onChange }: TargetFieldsProps) {
  const ids = { name: useId(), timeout: useId(), giveUpAfter: useId(), concurrency: useId(), pressedBy: useId() };

  return (
    <Stack direction="column" gap={2}>
      <Field label="Name" description="As people and the log call it." htmlFor={ids.name} required noMargin>
        <Input
          id={ids.name}
          width={60}
          readOnly={isReadOnly}
          value={target.name}
          onChange={({ currentTarget }) => onChange({ ...target, name: currentTarget.value })}
        />
      </Field>
      <Stack direction="row" gap={2} wrap="wrap">
        <Field label="Timeout" description="Of one attempt, such as 10s; at most 2m." htmlFor={ids.timeout} noMargin>
          <Input
            id={ids.timeout}
            width={20}
            readOnly={isReadOnly}
            value={target.timeout}
            onChange={({ currentTarget }) => onChange({ ...target, timeout: currentTarget.value })}
          />
        </Field>
        <Field
          label="Give up after"
          description="How long to keep trying; at most 7d."
          htmlFor={ids.giveUpAfter}
          noMargin
        >
          <Input
            id={ids.giveUpAfter}
            width={20}
            readOnly={isReadOnly}
            value={target.giveUpAfter}
            onChange={({ currentTarget }) => onChange({ ...target, giveUpAfter: currentTarget.value })}
          />
        </Field>
        <Field label="At the same time" description="Requests on their way at once." htmlFor={ids.concurrency} noMargin>
          <Input
            id={ids.concurrency}
            type="number"
            min={1}
            max={32}
            width={20}
            readOnly={isReadOnly}
            value={target.concurrency}
            onChange={({ currentTarget }) => onChange({ ...target, concurrency: Number(currentTarget.value) })}
          />
        </Field>
        <Field label="Buttons are for" description="The least role that may press." htmlFor={ids.pressedBy} noMargin>
          <Combobox<Role>
            id={ids.pressedBy}
            width={20}
            disabled={isReadOnly}
            options={ROLES.map((role) => ({ value: role }))}
            value={target.pressedBy}
            onChange={({ value }) => onChange({ ...target, pressedBy: value })}
          />
        </Field>
      </Stack>
    </Stack>
  );
}
