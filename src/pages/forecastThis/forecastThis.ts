import type { PluginExtensionPanelContext } from '@grafana/data';
import { getDataSourceSrv, locationService } from '@grafana/runtime';
import { interpolateSource } from '../../datasource/interpolateSource';
import { findPanelQuery } from './findPanelQuery';
import { toForecastLink } from './forecastLink';

/** Opens the home page with a form that forecasts the panel's query; its variables have the values they have now. */
export async function forecastThis(panel: PluginExtensionPanelContext): Promise<void> {
  const found = findPanelQuery(panel);
  if (found === undefined) {
    return;
  }
  const { query, settings } = found;
  const { refId, datasource: _datasource, ...ownQuery } = query;
  const scopedVars = panel.scopedVars ?? {};
  const reference = { uid: settings.uid, type: settings.type };
  const dataSource = await getDataSourceSrv().get(reference, scopedVars);
  const source = interpolateSource({ datasource: reference, query: ownQuery }, refId, dataSource, scopedVars);
  locationService.push(toForecastLink({ title: `${panel.title}: forecast`, source }));
}
