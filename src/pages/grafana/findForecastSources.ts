import type { DataSourceInstanceSettings } from '@grafana/data';
import { getDataSourceSrv } from '@grafana/runtime';
import { FORECAST_DATASOURCE_TYPE } from '../../../pkg/query/forecastDatasourceType';

/** The Presage data sources that the person may see. */
export function findForecastSources(): DataSourceInstanceSettings[] {
  return getDataSourceSrv().getList({ pluginId: FORECAST_DATASOURCE_TYPE });
}
