import { useId } from 'react';
import { Field, SecretInput, Stack } from '@grafana/ui';
import type { SecretField as SecretFieldDescription } from '../../../../pkg/remediation/targets/TargetKind';

interface SecretFieldsProps {
  readonly fields: readonly SecretFieldDescription[];
  readonly targetId: string;
  /** Names of the secrets that Grafana keeps. */
  readonly secretsSet: readonly string[];
  /** By key what was written here; empty where a secret is to be removed. */
  readonly changed: Readonly<Record<string, string>>;
  readonly isReadOnly: boolean;
  readonly onChange: (changed: Record<string, string>) => void;
}

/** Secrets, which can be given and reset but never read. */
export function SecretFields({ fields, targetId, secretsSet, changed, isReadOnly, onChange }: SecretFieldsProps) {
  return (
    <Stack direction="column" gap={2}>
      {fields.map((field) => (
        <OneSecret
          key={field.key}
          field={field}
          isConfigured={secretsSet.includes(`target.${targetId}.${field.key}`) && changed[field.key] === undefined}
          value={changed[field.key] ?? ''}
          isReadOnly={isReadOnly}
          onChange={(value) => onChange({ ...changed, [field.key]: value })}
        />
      ))}
    </Stack>
  );
}

interface OneSecretProps {
  readonly field: SecretFieldDescription;
  readonly isConfigured: boolean;
  readonly value: string;
  readonly isReadOnly: boolean;
  readonly onChange: (value: string) => void;
}

function OneSecret({ field, isConfigured, value, isReadOnly, onChange }: OneSecretProps) {
  const id = useId();
  return (
    <Field label={field.label} description={field.description} htmlFor={id} required={field.isRequired} noMargin>
      <SecretInput
        id={id}
        width={60}
        isConfigured={isConfigured}
        readOnly={isReadOnly}
        value={value}
        onReset={() => !isReadOnly && onChange('')}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </Field>
  );
}
