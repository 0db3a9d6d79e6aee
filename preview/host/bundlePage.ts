import { rm } from 'node:fs/promises';
import path from 'node:path';

const ASSET_LOADERS = { '.svg': 'file', '.ttf': 'file', '.woff2': 'file' } as const;

/**
 * Bundles the preview's page, with the libraries that Grafana hands to plugins, into preview/dist.
 * @returns the folder that holds main.js and main.css
 * @throws {AggregateError} where the page doesn't build
 */
export async function bundlePage(projectFolder: string): Promise<string> {
  const outputFolder = path.join(projectFolder, 'preview', 'dist');
  await rm(outputFolder, { recursive: true, force: true });
  await Bun.build({
    entrypoints: [path.join(projectFolder, 'preview', 'page', 'main.tsx')],
    outdir: outputFolder,
    publicPath: '/page/',
    target: 'browser',
    splitting: true,
    minify: true,
    sourcemap: 'linked',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: ASSET_LOADERS,
  });
  return outputFolder;
}
