import { Stack } from '@grafana/ui';
import type { FormField } from '../../../../pkg/remediation/targets/TargetKind';
import { KindField } from './KindField';

interface KindFieldsProps {
  readonly fields: readonly FormField[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly isReadOnly: boolean;
  readonly onChange: (values: Record<string, unknown>) => void;
}

/** The form that a kind of target asks for. */
export function KindFields({ fields, values, isReadOnly, onChange }: KindFieldsProps) {
  const change = (key: string, value: unknown) => {
    const { [key]: _, ...others } = values;
    const changed = value === undefined ? others : { ...values, [key]: value };
    // What was written into a field that is asked for no longer would be refused, and nobody could see why.
    const hidden = fields.filter((field) => !isShown(field, changed)).map((field) => field.key);
    onChange(Object.fromEntries(Object.entries(changed).filter(([name]) => !hidden.includes(name))));
  };

  return (
    <Stack direction="column" gap={2}>
      {fields
        .filter((field) => isShown(field, values))
        .map((field) => (
          <KindField
            key={field.key}
            field={field}
            value={values[field.key]}
            isReadOnly={isReadOnly}
            onChange={(value) => change(field.key, value)}
          />
        ))}
    </Stack>
  );
}

function isShown({ shownWhen }: FormField, values: Readonly<Record<string, unknown>>): boolean {
  return shownWhen === undefined || shownWhen.values.some((value) => value === values[shownWhen.key]);
}
