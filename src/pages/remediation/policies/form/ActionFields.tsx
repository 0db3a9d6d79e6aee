import { useId } from 'react';
import { Combobox, Field, Stack, Text } from '@grafana/ui';
import type { PolicyAction } from '../../../../../pkg/remediation/policies/Policy';
import { KindFields } from '../../fields/KindFields';
import { useFormContext } from './FormContext';

interface ActionFieldsProps {
  readonly action: PolicyAction;
  readonly onChange: (action: PolicyAction) => void;
}

/** Where a request goes, and what the target's kind asks for. */
export function ActionFields({ action, onChange }: ActionFieldsProps) {
  const id = useId();
  const { targets, kinds, isReadOnly } = useFormContext();
  const target = targets.find((candidate) => candidate.id === action.target);
  const kind = kinds.find((candidate) => candidate.kind === target?.kind);

  return (
    <Stack direction="column" gap={2}>
      <Field
        label="Target"
        description={targets.length === 0 ? 'There is none yet: add one on the page Targets.' : 'Where it is sent to.'}
        htmlFor={id}
        required
        noMargin
      >
        <Combobox
          id={id}
          width={40}
          disabled={isReadOnly}
          placeholder="Pick a target"
          options={targets.map(({ id: value, name, kind: description }) => ({ value, label: name, description }))}
          value={target?.id ?? null}
          onChange={({ value }) => onChange({ ...action, target: value })}
        />
      </Field>
      {kind !== undefined && kind.actionForm.length > 0 && (
        <>
          <Text variant="bodySmall" color="secondary">
            Texts may name what is known: {'{{subject}}'}, {'{{labels.instance}}'}, {'{{values.actual}}'},{' '}
            {'{{reason}}'}.
          </Text>
          <KindFields
            fields={kind.actionForm}
            values={action.action}
            isReadOnly={isReadOnly}
            onChange={(values) => onChange({ ...action, action: values })}
          />
        </>
      )}
    </Stack>
  );
}
