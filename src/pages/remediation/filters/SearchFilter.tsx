import { useId } from 'react';
import { Field, FilterInput } from '@grafana/ui';
import { changeFilter } from './changeFilter';

interface SearchFilterProps {
  readonly search: string | undefined;
  /** What is looked through. */
  readonly placeholder: string;
}

/** Narrows a list to what holds a text. */
export function SearchFilter({ search = '', placeholder }: SearchFilterProps) {
  const id = useId();

  return (
    <Field label="Search" htmlFor={id} noMargin>
      <FilterInput
        id={id}
        width={36}
        placeholder={placeholder}
        value={search}
        onChange={(text) => changeFilter({ search: text === '' ? null : text })}
      />
    </Field>
  );
}
