import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import VirtualModulesPlugin from 'webpack-virtual-modules';
import { SubresourceIntegrityPlugin } from 'webpack-subresource-integrity';

const projectFolder = path.dirname(fileURLToPath(import.meta.url));
const sourceFolder = path.join(projectFolder, 'src');
const { version } = JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8'));
const pluginId = 'presage-forecast-app';

// Grafana may serve a plugin from a sub-path or a CDN, and a nested plugin under its own id or from its folder in the app's:
// chunks, workers and pictures of all three modules lie in the app's folder.
const publicPathModule = new VirtualModulesPlugin({
  'node_modules/grafana-public-path.js': `
import amdMetaModule from 'amd-module';

const moduleUri = amdMetaModule && amdMetaModule.uri;

__webpack_public_path__ = moduleUri
  ? moduleUri
      .slice(0, moduleUri.lastIndexOf('/') + 1)
      .replace(/\\/presage-forecast-(panel|datasource)\\/$/, '/${pluginId}/')
      .replace(/\\/(panel|datasource)\\/$/, '/')
  : 'public/plugins/${pluginId}/';
`,
});

// What Grafana itself hands to plugins at run time.
const externals = [
  { 'amd-module': 'module' },
  '@emotion/css',
  '@emotion/react',
  'i18next',
  'lodash',
  'moment',
  'react',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'react-dom',
  'react-router',
  'react-router-dom',
  'rxjs',
  /^@grafana\/(ui|runtime|data)/i,
];

function fillInVersion(content) {
  const today = new Date().toISOString().slice(0, 10);
  return content.toString().replaceAll('%VERSION%', version).replaceAll('%TODAY%', today);
}

/** Grafana shows the README on the plugin's page, where pictures have other addresses than in the repository. */
function fixPictures(content) {
  return content.toString().replaceAll('](src/img/', `](public/plugins/${pluginId}/img/`);
}

/** @param {Record<string, unknown>} env webpack's --env flags; `production` minimises and hashes */
export default function webpackConfig(env) {
  const isProduction = env.production === true;
  return {
    name: pluginId,
    mode: isProduction ? 'production' : 'development',
    context: sourceFolder,
    devtool: isProduction ? 'source-map' : 'eval-source-map',
    cache: {
      type: 'filesystem',
      cacheDirectory: path.join(projectFolder, '.cache', 'webpack'),
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    entry: {
      module: './module.tsx',
      'panel/module': './panel/module.ts',
      'datasource/module': './datasource/module.ts',
    },
    externals,
    module: {
      rules: [
        {
          test: /src[\\/](?:.*[\\/])?module\.tsx?$/,
          use: [{ loader: 'imports-loader', options: { imports: 'side-effects grafana-public-path' } }],
        },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          parser: { worker: ['CrossOriginWorker from ./CrossOriginWorker', '...'] },
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                target: 'es2022',
                parser: { syntax: 'typescript', tsx: true },
                // Grafana's own React is a production build: it has no jsxDEV.
                transform: { react: { runtime: 'automatic', development: false } },
              },
            },
          },
        },
        { test: /\.(png|jpe?g|gif|svg)$/, type: 'asset/resource' },
      ],
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'], fallback: { buffer: false, fs: false, path: false, crypto: false } },
    optimization: {
      minimize: isProduction,
      minimizer: [new TerserPlugin({ extractComments: false })],
      // The worker's script knows where it lies only once it runs, too late to load a part of itself from there.
      splitChunks: { chunks: (chunk) => chunk.name !== 'forecast-worker' && !chunk.canBeInitial() },
    },
    output: {
      clean: { keep: /gpx_presage_/ },
      path: path.join(projectFolder, 'dist'),
      filename: '[name].js',
      chunkFilename: isProduction ? '[name].js?_cache=[contenthash]' : '[name].js',
      library: { type: 'amd' },
      publicPath: `public/plugins/${pluginId}/`,
      uniqueName: pluginId,
      crossOriginLoading: 'anonymous',
    },
    plugins: [
      publicPathModule,
      new CopyWebpackPlugin({
        patterns: [
          { from: '**/plugin.json', transform: fillInVersion },
          { from: '**/img/**/*' },
          { from: path.join(projectFolder, 'README.md'), transform: fixPictures },
          { from: path.join(projectFolder, 'CHANGELOG.md') },
          { from: path.join(projectFolder, 'LICENSE') },
        ],
      }),
      new SubresourceIntegrityPlugin({ hashFuncNames: ['sha256'] }),
    ],
    performance: { hints: false },
    stats: { preset: 'errors-warnings', assets: true },
  };
}
