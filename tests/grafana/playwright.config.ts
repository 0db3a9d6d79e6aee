import { createRequire } from 'node:module';
import path from 'node:path';
import type { PluginOptions } from '@grafana/plugin-e2e';
import { defineConfig, devices } from '@playwright/test';
import { findChromium } from '../findChromium';

const authenticationTests = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@grafana/plugin-e2e')),
  'auth'
);
const chromiumPath = findChromium();

/** Where plugin-e2e leaves what it logged in with. */
const ADMIN_SESSION = 'playwright/.auth/admin.json';

/** Runs against the Grafana at GRAFANA_URL, which has Presage and provisioning/ loaded. */
export default defineConfig<PluginOptions>({
  testDir: '.',
  outputDir: '../../artifacts/grafana',
  timeout: 60_000,
  expect: { timeout: 20_000 },
  retries: process.env['CI'] ? 1 : 0,
  workers: 1,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env['GRAFANA_URL'],
    viewport: { width: 1400, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: chromiumPath === undefined ? {} : { executablePath: chromiumPath, args: ['--no-sandbox'] },
  },
  projects: [
    { name: 'authenticate', testDir: authenticationTests, testMatch: 'auth.setup.js' },
    {
      name: 'samples',
      testMatch: 'samples.setup.ts',
      dependencies: ['authenticate'],
      use: { storageState: ADMIN_SESSION },
    },
    {
      name: 'grafana',
      testMatch: '*.spec.ts',
      dependencies: ['samples'],
      use: { storageState: ADMIN_SESSION },
    },
  ],
});
