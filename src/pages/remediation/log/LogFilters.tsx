import { useId } from 'react';
import { Combobox, Field, Stack } from '@grafana/ui';
import { RUN_STATES, TRIGGER_KINDS, type TriggerKind } from '../../../../pkg/store/records/RunRecord';
import { changeFilter } from '../filters/changeFilter';
import { SearchFilter } from '../filters/SearchFilter';
import { ValuesFilter } from '../filters/ValuesFilter';
import type { LogFilter } from './readLogFilter';

/** Narrows the log; the page's address keeps what was asked. */
export function LogFilters({ filter }: { readonly filter: LogFilter }) {
  const triggerId = useId();

  return (
    <Stack direction="row" gap={2} wrap="wrap" alignItems="flex-end">
      <SearchFilter search={filter.search} placeholder="Policy, subject, reason or label" />
      <ValuesFilter name="states" label="States" placeholder="Any state" choices={RUN_STATES} values={filter.states} />
      <Field label="Started by" htmlFor={triggerId} noMargin>
        <Combobox<TriggerKind>
          id={triggerId}
          width={24}
          isClearable
          placeholder="Anything"
          options={TRIGGER_KINDS.map((kind) => ({ value: kind, label: TRIGGER_LABELS[kind] }))}
          value={filter.trigger ?? null}
          onChange={(option) => changeFilter({ trigger: option?.value ?? null })}
        />
      </Field>
    </Stack>
  );
}

const TRIGGER_LABELS: Record<TriggerKind, string> = { click: 'A button', alert: 'An alert', check: 'A check' };
