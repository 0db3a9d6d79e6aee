import type { CheckHealthResponse, PluginContext } from '../../../pkg/backend/generated/plugin';
import type { PluginProcess } from './PluginProcess';

/** What a health check of the plugin says, with its details. */
export async function checkHealth(plugin: PluginProcess, pluginContext: PluginContext): Promise<object> {
  const { jsonDetails } = await new Promise<CheckHealthResponse>((resolve, reject) => {
    plugin.diagnostics.checkHealth({ pluginContext, headers: {} }, (error, response) =>
      error === null ? resolve(response) : reject(error)
    );
  });
  return JSON.parse(jsonDetails.toString()) as object;
}
