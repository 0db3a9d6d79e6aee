import { getDataSourceSrv } from '@grafana/runtime';
import type { SourceQuery } from '../../pkg/query/forecastQuery';

/** Adds what people call the wrapped data source, for the backend's messages: it knows the uid alone. */
export function withSourceName(source: SourceQuery): SourceQuery {
  const name = getDataSourceSrv().getInstanceSettings(source.datasource.uid)?.name;
  return name === undefined ? source : { ...source, datasource: { ...source.datasource, name } };
}
