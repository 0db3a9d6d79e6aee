import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { hasBrowser } from './tests/browser/hasBrowser';
import { findChromium } from './tests/findChromium';

const START_LIMIT_MS = 180_000;

// Playwright reads this file in every worker: they all have to find the port that the first reading chose.
process.env.PREVIEW_PORT ??= String(await findFreePort());
const address = `http://127.0.0.1:${process.env.PREVIEW_PORT}`;
const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'artifacts/browser',
  // A test draws for as long as it waits; two at once on two cores only wait longer.
  workers: 1,
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: address,
    viewport: { width: 1600, height: 1000 },
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  ...(hasBrowser() && {
    webServer: {
      command: 'node scripts/start.mjs',
      env: { PORT: process.env.PREVIEW_PORT },
      url: `${address}/api/health`,
      timeout: START_LIMIT_MS,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    },
  }),
});

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
      server.close(() => resolve(port));
    });
  });
}
