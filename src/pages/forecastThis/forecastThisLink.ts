import {
  type PluginExtensionAddedLinkConfig,
  type PluginExtensionPanelContext,
  PluginExtensionPoints,
} from '@grafana/data';
import { findPanelQuery } from './findPanelQuery';

/** The entry "Forecast this" in a panel's menu; it isn't there where the panel has nothing to forecast. */
export const forecastThisLink: PluginExtensionAddedLinkConfig<PluginExtensionPanelContext> = {
  targets: [PluginExtensionPoints.DashboardPanelMenu],
  title: 'Forecast this',
  description: "Make a dashboard that forecasts this panel's query",
  icon: 'chart-line',
  configure: (panel) => (panel !== undefined && findPanelQuery(panel) !== undefined ? {} : undefined),
  onClick: async (_event, { context }) => {
    if (context !== undefined) {
      const { forecastThis } = await import('./forecastThis');
      await forecastThis(context);
    }
  },
};
