import { useId } from 'react';
import { Field, RadioButtonGroup, Stack } from '@grafana/ui';
import type { Policy } from '../../../../../pkg/remediation/policies/Policy';
import { useFormContext } from './FormContext';
import { OptionalAction } from './OptionalAction';
import { OptionalPart } from './OptionalPart';
import { TextField } from './TextField';

type Approval = NonNullable<Policy['approval']>;

interface ApprovalFieldsProps {
  readonly approval: Approval | undefined;
  readonly onChange: (approval: Approval | undefined) => void;
}

/** Whether a person has to say yes first. */
export function ApprovalFields({ approval, onChange }: ApprovalFieldsProps) {
  const id = useId();
  const { isReadOnly } = useFormContext();

  return (
    <OptionalPart
      label="A person has to approve"
      description="Nothing is sent before. No answer in time counts as a no."
      part={approval}
      initial={{ role: 'Admin', within: '15m' }}
      onChange={onChange}
    >
      {(part) => (
        <>
          <Stack direction="row" gap={2}>
            <Field label="By" description="The least role that may say yes." noMargin>
              <RadioButtonGroup
                id={id}
                aria-label="Least role that may approve"
                disabled={isReadOnly}
                options={[
                  { value: 'Editor', label: 'Editor' },
                  { value: 'Admin', label: 'Admin' },
                ]}
                value={part.role}
                onChange={(role) => onChange({ ...part, role: role as Approval['role'] })}
              />
            </Field>
            <TextField
              label="Within"
              description="Such as 15m."
              width={16}
              value={part.within}
              onChange={(within) => onChange({ ...part, within })}
            />
          </Stack>
          <OptionalAction
            label="Tell someone"
            description="That an answer is waited for, such as in a chat."
            action={part.notify}
            onChange={(notify) => onChange({ ...part, notify })}
          />
        </>
      )}
    </OptionalPart>
  );
}
