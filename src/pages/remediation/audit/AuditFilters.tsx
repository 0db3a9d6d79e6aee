import { useId } from 'react';
import { useLocation } from 'react-router';
import { Combobox, Field, Stack } from '@grafana/ui';
import { AUDIT_KINDS } from '../../../../pkg/store/records/AuditRecord';
import { changeFilter } from '../filters/changeFilter';
import { SearchFilter } from '../filters/SearchFilter';
import { ValuesFilter } from '../filters/ValuesFilter';
import type { AuditPageFilter } from './readAuditFilter';

const TIMES = [
  { value: '1h', label: 'Last hour' },
  { value: '1d', label: 'Last day' },
  { value: '7d', label: 'Last 7 days' },
  { value: '30d', label: 'Last 30 days' },
];

/** Narrows the audit; the page's address keeps what was asked. */
export function AuditFilters({ filter }: { readonly filter: AuditPageFilter }) {
  const timeId = useId();
  const last = new URLSearchParams(useLocation().search).get('last');

  return (
    <Stack direction="row" gap={2} wrap="wrap" alignItems="flex-end">
      <SearchFilter search={filter.search} placeholder="What, on what, or by whom" />
      <ValuesFilter name="kinds" label="Kinds" placeholder="Any kind" choices={AUDIT_KINDS} values={filter.kinds} />
      <Field label="Time" htmlFor={timeId} noMargin>
        <Combobox
          id={timeId}
          width={20}
          isClearable
          placeholder="Any time"
          options={TIMES}
          value={TIMES.some(({ value }) => value === last) ? last : null}
          onChange={(option) => changeFilter({ last: option?.value ?? null })}
        />
      </Field>
    </Stack>
  );
}
