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
    onChange(value === undefined ? others : { ...values, [key]: value });
  };

  const isShown = ({ shownWhen }: FormField) =>
    shownWhen === undefined || shownWhen.values.some((value) => value === values[shownWhen.key]);

  return (
    <Stack direction="column" gap={2}>
      {fields.filter(isShown).map((field) => (
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
