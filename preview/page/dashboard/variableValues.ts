import { getDataSourceSrv } from '@grafana/runtime';
import type { DashboardModel, VariableModel } from './DashboardModel';

/** The values of a dashboard's variables: as saved, or the first there is; kinds that need a query have none. */
export function variableValues({ templating }: DashboardModel): Record<string, string> {
  const values = (templating?.list ?? []).map((variable) => [variable.name, valueOf(variable)] as const);
  return Object.fromEntries(values.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function valueOf({ type, query, current }: VariableModel): string | undefined {
  const saved = current?.value;
  if (type === 'datasource') {
    const candidates = getDataSourceSrv().getList({ type: String(query) });
    return (candidates.find(({ uid }) => uid === saved) ?? candidates[0])?.uid;
  }
  if (saved !== undefined && saved !== '') {
    return String(saved);
  }
  return type === 'query' ? undefined : String(query ?? '').split(',')[0];
}
