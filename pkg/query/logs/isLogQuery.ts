import type { SourceQuery } from '../forecastQuery';

const COMMENTS = /#.*$/gm;

/** Whether a query asks Loki for log lines: such a one begins with its stream selector, one for numbers does not. */
export function isLogQuery({ datasource, query }: SourceQuery): boolean {
  const { expr } = query;
  return (
    datasource.type === 'loki' && typeof expr === 'string' && expr.replace(COMMENTS, '').trimStart().startsWith('{')
  );
}
