import { dirname, join } from 'node:path';

const STORE_FILE = 'presage.db';

/** What Grafana makes of `store_url` and `store_folder` in `[plugin.presage-forecast-app]` of its configuration. */
export interface StoreEnvironment {
  readonly GF_PLUGIN_STORE_URL?: string | undefined;
  readonly GF_PLUGIN_STORE_FOLDER?: string | undefined;
}

/**
 * Where the store is: at the URL or in the folder that the settings name, or else in `presage-data` beside the plugin's
 * own folder, which an update of the plugin replaces.
 * @param executablePath of the plugin, in its folder
 */
export function findStoreLocation(environment: StoreEnvironment, executablePath: string): string {
  const { GF_PLUGIN_STORE_URL: url, GF_PLUGIN_STORE_FOLDER: folder } = environment;
  if (url) {
    return url;
  }
  return join(folder || join(dirname(executablePath), '..', 'presage-data'), STORE_FILE);
}
