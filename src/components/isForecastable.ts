import type { DataSourceInstanceSettings } from '@grafana/data';
import { FORECAST_DATASOURCE_TYPE } from '../../pkg/query/forecastDatasourceType';

const BUILT_IN_TYPES = new Set(['grafana', 'mixed', 'dashboard', '__expr__']);

/**
 * Whether the backend can query this data source: it has a backend of its own, returns metrics, and is no forecast
 * itself.
 */
export function isForecastable(settings: DataSourceInstanceSettings): boolean {
  const { id, backend, metrics, alerting } = settings.meta;
  return (
    backend === true &&
    (metrics === true || alerting === true) &&
    id !== FORECAST_DATASOURCE_TYPE &&
    !BUILT_IN_TYPES.has(id)
  );
}
