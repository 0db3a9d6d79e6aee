import type { CollectMetricsResponse } from '../../../pkg/backend/generated/plugin';
import type { PluginProcess } from './PluginProcess';

/** What the executable counted about itself, in Prometheus' text format. */
export async function readMetrics(plugin: PluginProcess): Promise<string> {
  const { metrics } = await new Promise<CollectMetricsResponse>((resolve, reject) => {
    plugin.diagnostics.collectMetrics({ pluginContext: undefined }, (error, response) =>
      error === null ? resolve(response) : reject(error)
    );
  });
  return metrics?.prometheus.toString() ?? '';
}
