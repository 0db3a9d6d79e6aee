import type { SourceQuery } from '../../pkg/query/forecastQuery';

/** Keeps the query where the new data source speaks the same language, and starts afresh where it doesn't. */
export function switchSource(current: SourceQuery | undefined, datasource: SourceQuery['datasource']): SourceQuery {
  return { datasource, query: current?.datasource.type === datasource.type ? current.query : {} };
}
