import path from 'node:path';

const ASSET_LOADERS = { '.svg': 'file', '.ttf': 'file', '.woff2': 'file' } as const;

/**
 * Bundles the preview's page with the libraries that Grafana hands to plugins. Nothing is written to disk, so that two
 * previews of one checkout don't touch each other.
 * @returns files by name, main.js and main.css among them
 * @throws {AggregateError} where the page doesn't build
 */
export async function bundlePage(projectFolder: string): Promise<ReadonlyMap<string, Blob>> {
  const { outputs } = await Bun.build({
    entrypoints: [path.join(projectFolder, 'preview', 'page', 'main.tsx')],
    publicPath: '/page/',
    target: 'browser',
    splitting: true,
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: ASSET_LOADERS,
  });
  return new Map(outputs.map((output) => [path.basename(output.path), output]));
}
