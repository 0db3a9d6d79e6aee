import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BuiltPlugin, PluginManifest } from './PluginManifest';

/**
 * Finds the app and the plugins nested in it, as Grafana does.
 * @throws {Error} where nothing was built yet
 */
export async function readBuiltPlugins(distFolder: string): Promise<BuiltPlugin[]> {
  const files = await readdir(distFolder, { recursive: true }).catch((cause: unknown) => {
    throw new Error('The plugin is not built yet: run npm start or npm run build.', { cause });
  });
  const manifests = files.filter((file) => path.basename(file) === 'plugin.json').sort();
  return Promise.all(
    manifests.map(async (file) => {
      const text = await readFile(path.join(distFolder, file), 'utf8');
      return { manifest: JSON.parse(text) as PluginManifest, folder: path.join(distFolder, path.dirname(file)) };
    })
  );
}
