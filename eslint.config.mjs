import grafanaConfig from '@grafana/eslint-config';
import importX from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';

// Lower folders never import higher ones: a folder may import itself and those to its right.
const pkgFoldersFromTop = [
  'commands',
  'backend',
  'remediation',
  'store',
  'grafana',
  'query',
  'anomaly',
  'forecast',
  'models',
  'prepare',
  'series',
];

const pkgZones = pkgFoldersFromTop.map((folder, index) => ({
  target: `./pkg/${folder}`,
  from: [...pkgFoldersFromTop.slice(0, index).map((higher) => `./pkg/${higher}`), './pkg/main.ts'],
  message: 'Dependencies point down: see the layout in CONTRIBUTING.md.',
}));

// Inside remediation too: whatever starts runs stands above what carries them out, and that above what they go by.
const remediationFoldersFromTop = [
  'service',
  'trials',
  'presses',
  'approvals',
  'alerts',
  'checks',
  'annotations',
  'measures',
  'execution',
  'delivery',
  'runs',
  'decisions',
  'configuration',
  'policies',
  'conditions',
  'targets',
  'templates',
  'network',
];

const remediationZones = remediationFoldersFromTop.map((folder, index) => ({
  target: `./pkg/remediation/${folder}`,
  from: remediationFoldersFromTop.slice(0, index).map((higher) => `./pkg/remediation/${higher}`),
  message: 'Dependencies point down: see the order of the folders in eslint.config.mjs.',
}));

const pureFolders = ['series', 'prepare', 'models', 'forecast', 'anomaly'];

export default defineConfig([
  { ignores: ['dist/', 'artifacts/', 'node_modules/', 'pkg/backend/generated/', 'preview/dist/'] },
  ...grafanaConfig,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] } } },
    rules: {
      'react/prop-types': 'off',
      'react/react-in-jsx-scope': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            ...pkgZones,
            ...remediationZones.slice(1),
            {
              target: './pkg',
              from: ['./src', './preview', './tests'],
              message: 'pkg needs no browser and knows nothing of src.',
            },
            { target: './src', from: ['./preview', './tests', './pkg/backend', './pkg/commands', './pkg/main.ts'] },
            { target: './src/panel', from: ['./src/pages', './src/datasource'] },
            { target: './src/datasource', from: ['./src/pages', './src/panel'] },
            { target: './src/components', from: ['./src/pages', './src/panel', './src/datasource'] },
          ],
        },
      ],
    },
  },
  {
    // The engine is pure: the same input gives the same numbers in a browser's worker and in the executable.
    files: pureFolders.map((folder) => `pkg/${folder}/**/*.ts`),
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'fetch', 'process', 'Bun', 'window', 'self', 'setTimeout', 'performance'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Take a seed instead.' },
        { object: 'Date', property: 'now', message: 'Take the time as an argument.' },
      ],
    },
  },
  {
    // Playwright calls its fixture callback `use`, which is no React hook.
    files: ['tests/**/*.ts'],
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
]);
