import { useId } from 'react';
import { Field, MultiCombobox } from '@grafana/ui';
import { changeFilter } from './changeFilter';

interface ValuesFilterProps {
  /** Of the parameter in the page's address. */
  readonly name: string;
  readonly label: string;
  readonly placeholder: string;
  readonly choices: readonly string[];
  /** Those chosen; all where none is. */
  readonly values: readonly string[] | undefined;
}

/** Narrows a list to some of the values that something can have. */
export function ValuesFilter({ name, label, placeholder, choices, values = [] }: ValuesFilterProps) {
  const id = useId();

  return (
    <Field label={label} htmlFor={id} noMargin>
      <MultiCombobox
        id={id}
        width={36}
        isClearable
        placeholder={placeholder}
        options={choices.map((value) => ({ value }))}
        value={[...values]}
        onChange={(options) =>
          changeFilter({ [name]: options.length === 0 ? null : options.map(({ value }) => value).join(',') })
        }
      />
    </Field>
  );
}
