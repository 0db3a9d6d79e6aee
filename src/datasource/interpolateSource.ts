import { type DataQuery, type DataSourceApi, getDataSourceRef, type ScopedVars } from '@grafana/data';
import { getDataSourceSrv, getTemplateSrv } from '@grafana/runtime';
import type { SourceQuery } from '../../pkg/query/forecastQuery';

/** Depend on the stretch of history asked, which only the backend knows. */
const RANGE_VARIABLES = [
  '__interval',
  '__interval_ms',
  '__rate_interval',
  '__rate_interval_ms',
  '__range',
  '__range_s',
  '__range_ms',
];

/**
 * Fills in a wrapped query's variables, the way its own data source does it.
 * @param dataSource the wrapped data source where it is loaded and knows how; any other query has its texts filled in
 */
export function interpolateSource(
  source: SourceQuery,
  refId: string,
  dataSource: DataSourceApi | undefined,
  scopedVars: ScopedVars
): SourceQuery {
  const settings = getDataSourceSrv().getInstanceSettings(source.datasource.uid, scopedVars);
  const reference = settings && (settings.rawRef ?? getDataSourceRef(settings));
  const datasource = {
    uid: reference?.uid ?? source.datasource.uid,
    type: reference?.type ?? source.datasource.type,
  };
  const ownVars = withoutRangeVariables(scopedVars);

  if (dataSource?.interpolateVariablesInQueries === undefined) {
    return { datasource, query: replaceTexts(source.query, ownVars) as SourceQuery['query'] };
  }
  const query: DataQuery = { ...source.query, refId, datasource };
  const [interpolated] = dataSource.interpolateVariablesInQueries([query], ownVars);
  const { refId: _refId, datasource: _datasource, ...ownQuery } = interpolated ?? query;
  return { datasource, query: ownQuery };
}

function withoutRangeVariables(scopedVars: ScopedVars): ScopedVars {
  return Object.fromEntries(Object.entries(scopedVars).filter(([name]) => !RANGE_VARIABLES.includes(name)));
}

function replaceTexts(value: unknown, scopedVars: ScopedVars): unknown {
  if (typeof value === 'string') {
    return getTemplateSrv().replace(value, scopedVars);
  }
  if (Array.isArray(value)) {
    return value.map((item) => replaceTexts(item, scopedVars));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaceTexts(item, scopedVars)]));
  }
  return value;
}
