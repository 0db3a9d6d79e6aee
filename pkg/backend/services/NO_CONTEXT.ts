import type { PluginContext } from '../generated/plugin';

/** Stands for the context that Grafana always sends. */
export const NO_CONTEXT: PluginContext = {
  orgId: 1,
  pluginId: '',
  user: undefined,
  appInstanceSettings: undefined,
  dataSourceInstanceSettings: undefined,
  grafanaConfig: {},
};
