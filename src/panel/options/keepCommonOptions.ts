import type { PanelTypeChangedHandler } from '@grafana/data';
import type { ForecastPanelOptions } from './ForecastPanelOptions';

/**
 * Takes the legend and the tooltip along from the panel that is switched to a forecast; Grafana itself keeps the field
 * options.
 */
export const keepCommonOptions: PanelTypeChangedHandler<ForecastPanelOptions> = (
  panel,
  _formerPluginId,
  former: Partial<Pick<ForecastPanelOptions, 'legend' | 'tooltip'>>
) => ({
  ...panel.options,
  ...(former.legend === undefined ? {} : { legend: former.legend }),
  ...(former.tooltip === undefined ? {} : { tooltip: former.tooltip }),
});
