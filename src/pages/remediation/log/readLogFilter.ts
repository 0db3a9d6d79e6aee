import { RUN_STATES, type RunState, TRIGGER_KINDS } from '../../../../pkg/store/records/RunRecord';
import type { RunFilter } from '../../../../pkg/store/tables/RunTable';

export type LogFilter = Pick<RunFilter, 'states' | 'policyId' | 'subject' | 'trigger' | 'search'>;

/** @returns the filter that the page's address asks for; what makes no sense in it is left out */
export function readLogFilter(parameters: URLSearchParams): LogFilter {
  const states = (parameters.get('states') ?? '').split(',').filter(isRunState);
  const trigger = TRIGGER_KINDS.find((kind) => kind === parameters.get('trigger'));
  const text = (name: string) => parameters.get(name) || undefined;
  return {
    ...(states.length > 0 && { states }),
    ...(trigger !== undefined && { trigger }),
    ...textEntry('policyId', text('policyId')),
    ...textEntry('subject', text('subject')),
    ...textEntry('search', text('search')),
  };
}

function isRunState(text: string): text is RunState {
  return RUN_STATES.some((state) => state === text);
}

function textEntry<Name extends string>(name: Name, value: string | undefined): { readonly [Key in Name]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [Key in Name]: string });
}
