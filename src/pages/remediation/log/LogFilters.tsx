import { useId } from 'react';
import { locationService } from '@grafana/runtime';
import { Combobox, Field, FilterInput, MultiCombobox, Stack } from '@grafana/ui';
import { RUN_STATES, TRIGGER_KINDS, type TriggerKind } from '../../../../pkg/store/records/RunRecord';
import type { LogFilter } from './readLogFilter';

/** Narrows the log; the page's address keeps what was asked. */
export function LogFilters({ filter }: { readonly filter: LogFilter }) {
  const ids = { search: useId(), states: useId(), trigger: useId() };
  const change = (changed: Record<string, string | null>) => locationService.partial(changed, true);

  return (
    <Stack direction="row" gap={2} wrap="wrap" alignItems="flex-end">
      <Field label="Search" htmlFor={ids.search} noMargin>
        <FilterInput
          id={ids.search}
          width={36}
          placeholder="Policy, subject, reason or label"
          value={filter.search ?? ''}
          onChange={(search) => change({ search: search === '' ? null : search })}
        />
      </Field>
      <Field label="States" htmlFor={ids.states} noMargin>
        <MultiCombobox
          id={ids.states}
          width={36}
          isClearable
          placeholder="Any state"
          options={RUN_STATES.map((state) => ({ value: state }))}
          value={[...(filter.states ?? [])]}
          onChange={(options) =>
            change({ states: options.length === 0 ? null : options.map(({ value }) => value).join(',') })
          }
        />
      </Field>
      <Field label="Started by" htmlFor={ids.trigger} noMargin>
        <Combobox<TriggerKind>
          id={ids.trigger}
          width={24}
          isClearable
          placeholder="Anything"
          options={TRIGGER_KINDS.map((kind) => ({ value: kind, label: TRIGGER_LABELS[kind] }))}
          value={filter.trigger ?? null}
          onChange={(option) => change({ trigger: option?.value ?? null })}
        />
      </Field>
    </Stack>
  );
}

const TRIGGER_LABELS: Record<TriggerKind, string> = { click: 'A button', alert: 'An alert', check: 'A check' };
