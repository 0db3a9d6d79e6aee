import type { DataQuery, DataSourceInstanceSettings, PluginExtensionPanelContext } from '@grafana/data';
import { getDataSourceSrv } from '@grafana/runtime';
import { isForecastable } from '../../components/isForecastable';

/** A panel's query together with the data source that answers it. */
export interface PanelQuery {
  readonly query: DataQuery;
  readonly settings: DataSourceInstanceSettings;
}

/** @returns the panel's first visible query that can be forecast */
export function findPanelQuery({ targets, scopedVars }: PluginExtensionPanelContext): PanelQuery | undefined {
  for (const query of targets) {
    const settings = getDataSourceSrv().getInstanceSettings(query.datasource, scopedVars);
    if (query.hide !== true && settings !== undefined && isForecastable(settings)) {
      return { query, settings };
    }
  }
  return undefined;
}
