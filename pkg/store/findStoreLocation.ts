import { dirname, join } from 'node:path';

const STORE_FILE = 'presage.db';

/**
 * Where the store is: at the URL or in the folder that the settings name, or else in `presage-data` beside the plugin's
 * own folder, which an update of the plugin replaces.
 * @param environment in which Grafana gives `store_url` and `store_folder` of `[plugin.presage-forecast-app]`
 * @param executablePath of the plugin, in its folder
 */
export function findStoreLocation(
  environment: Readonly<Record<string, string | undefined>>,
  executablePath: string
): string {
  const url = environment['GF_PLUGIN_STORE_URL'];
  const folder = environment['GF_PLUGIN_STORE_FOLDER'];
  if (url) {
    return url;
  }
  return join(folder || join(dirname(executablePath), '..', 'presage-data'), STORE_FILE);
}
