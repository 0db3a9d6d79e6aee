import { useId } from 'react';
import { Field, Input } from '@grafana/ui';
import { useFormContext } from './FormContext';

interface TextFieldProps {
  readonly label: string;
  readonly description: string;
  readonly value: string;
  /** In Grafana's units of 8 px. */
  readonly width: number;
  readonly isRequired?: boolean;
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
}

/** One line of text in a policy's form. */
export function TextField({
  label,
  description,
  value,
  width,
  isRequired = false,
  placeholder,
  onChange,
}: TextFieldProps) {
  const id = useId();
  const { isReadOnly } = useFormContext();

  return (
    <Field label={label} description={description} htmlFor={id} required={isRequired} noMargin>
      <Input
        id={id}
        width={width}
        readOnly={isReadOnly}
        placeholder={placeholder ?? ''}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </Field>
  );
}
