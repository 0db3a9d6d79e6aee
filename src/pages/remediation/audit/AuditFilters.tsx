import { useId } from 'react';
import { useLocation } from 'react-router';
import { locationService } from '@grafana/runtime';
import { Combobox, Field, FilterInput, MultiCombobox, Stack } from '@grafana/ui';
import { AUDIT_KINDS } from '../../../../pkg/store/records/AuditRecord';
import type { AuditPageFilter } from './readAuditFilter';

const TIMES = [
  { value: '1h', label: 'Last hour' },
  { value: '1d', label: 'Last day' },
  { value: '7d', label: 'Last 7 days' },
  { value: '30d', label: 'Last 30 days' },
];

/** Narrows the audit; the page's address keeps what was asked. */
export function AuditFilters({ filter }: { readonly filter: AuditPageFilter }) {
  const ids = { search: useId(), kinds: useId(), time: useId() };
  const last = new URLSearchParams(useLocation().search).get('last');
  const change = (changed: Record<string, string | null>) => locationService.partial(changed, true);

  return (
    <Stack direction="row" gap={2} wrap="wrap" alignItems="flex-end">
      <Field label="Search" htmlFor={ids.search} noMargin>
        <FilterInput
          id={ids.search}
          width={36}
          placeholder="What, on what, or by whom"
          value={filter.search ?? ''}
          onChange={(search) => change({ search: search === '' ? null : search })}
        />
      </Field>
      <Field label="Kinds" htmlFor={ids.kinds} noMargin>
        <MultiCombobox
          id={ids.kinds}
          width={36}
          isClearable
          placeholder="Any kind"
          options={AUDIT_KINDS.map((kind) => ({ value: kind }))}
          value={[...(filter.kinds ?? [])]}
          onChange={(options) =>
            change({ kinds: options.length === 0 ? null : options.map(({ value }) => value).join(',') })
          }
        />
      </Field>
      <Field label="Time" htmlFor={ids.time} noMargin>
        <Combobox
          id={ids.time}
          width={20}
          isClearable
          placeholder="Any time"
          options={TIMES}
          value={TIMES.some(({ value }) => value === last) ? last : null}
          onChange={(option) => change({ last: option?.value ?? null })}
        />
      </Field>
    </Stack>
  );
}
