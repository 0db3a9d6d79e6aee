// Prints what the panel weighs, and how long it takes to draw in a real browser once its data is there.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Page, chromium } from '@playwright/test';
import { DAY_MS } from '../../pkg/series/durations';
import { findChromium } from '../findChromium';
import { longestOwnWorkMs } from './longestOwnWorkMs';
import { printFigure } from './printFigure';

const DIST_FOLDER = path.resolve(import.meta.dir, '..', '..', 'dist');
const PORT = 4790;
const ADDRESS = `http://127.0.0.1:${PORT}`;
const START_LIMIT_MS = 180_000;
const SERIES = 10;
const POINTS = 2_000;
const STEP_MS = 600_000;

/** Long enough for the page to have loaded the panel before its data arrives. */
const ANSWER_DELAY_MS = 2_000;

const FORECAST_LIMIT_MS = 60_000;

const PANEL_SCRIPT = '/public/plugins/presage-forecast-panel/module.js';

/** Time between the profiler's samples, in microseconds: fine enough for tasks of milliseconds. */
const SAMPLE_EVERY_US = 200;

interface Measured {
  readonly drawnAfterMs: number;
  readonly longestTaskMs: number;
  readonly longestOwnWorkMs: number;
}

function compressedKilobytes(file: string): number {
  return gzipSync(readFileSync(path.join(DIST_FOLDER, file))).length / 1_000;
}

function printSizes(): void {
  const chunks = readdirSync(DIST_FOLDER).filter((file) => /^\d+\.js$/.test(file));
  const heaviest = Math.max(...chunks.map(compressedKilobytes));
  printFigure('Panel module, compressed', compressedKilobytes('panel/module.js'), 'kB', '< 150');
  printFigure(
    'Worker, compressed; loaded with the first forecast',
    compressedKilobytes('forecast-worker.js'),
    'kB',
    '–'
  );
  printFigure('WebAssembly, compressed; loaded with the first ARIMA', heaviest, 'kB', '–');
}

async function startPreview(): Promise<() => void> {
  const server = spawn('node', [path.join('scripts', 'start.mjs')], {
    cwd: path.dirname(DIST_FOLDER),
    env: { ...process.env, PORT: String(PORT) },
    stdio: 'ignore',
  });
  const giveUpAt = Date.now() + START_LIMIT_MS;
  while (Date.now() < giveUpAt) {
    const answer = await fetch(`${ADDRESS}/api/health`).catch(() => undefined);
    if (answer?.ok) {
      return () => server.kill('SIGTERM');
    }
    await Bun.sleep(250);
  }
  server.kill('SIGTERM');
  throw new Error('The preview did not start.');
}

async function saveDashboard(): Promise<void> {
  const datasource = { type: 'prometheus', uid: 'prometheus' };
  const dashboard = {
    uid: 'panel-bench',
    title: 'Panel bench',
    time: { from: 'now-14d', to: 'now' },
    panels: [
      {
        id: 1,
        type: 'presage-forecast-panel',
        title: 'Ten series',
        datasource,
        gridPos: { x: 0, y: 0, w: 24, h: 14 },
        options: {
          history: '14d',
          horizon: '1d',
          levels: [80, 95],
          legend: { showLegend: true, displayMode: 'list', placement: 'bottom', calcs: [] },
          tooltip: { mode: 'multi', sort: 'none' },
        },
        fieldConfig: { defaults: {}, overrides: [] },
        targets: [{ refId: 'A', datasource, expr: 'bench' }],
      },
    ],
  };
  const answer = await fetch(`${ADDRESS}/api/dashboards/db`, { method: 'POST', body: JSON.stringify({ dashboard }) });
  if (!answer.ok) {
    throw new Error(`The preview did not save the dashboard: ${answer.status} ${await answer.text()}`);
  }
}

function tenSeries(): object {
  const endMs = Math.floor(Date.now() / STEP_MS) * STEP_MS;
  const timesMs = Array.from({ length: POINTS }, (_, i) => endMs - (POINTS - 1 - i) * STEP_MS);
  const frames = Array.from({ length: SERIES }, (_, series) => ({
    schema: {
      refId: 'A',
      fields: [
        { name: 'Time', type: 'time' },
        { name: 'Value', type: 'number', labels: { host: `host-${series}` } },
      ],
    },
    data: {
      values: [
        timesMs,
        timesMs.map((timeMs, i) => series * 10 + 5 * Math.sin((2 * Math.PI * timeMs) / DAY_MS) + (i % 7)),
      ],
    },
  }));
  return { results: { A: { status: 200, frames } } };
}

async function measure(page: Page): Promise<Measured> {
  const profiler = await page.context().newCDPSession(page);
  await profiler.send('Profiler.enable');
  await profiler.send('Profiler.setSamplingInterval', { interval: SAMPLE_EVERY_US });
  const body = JSON.stringify(tenSeries());
  await page.route('**/api/ds/query*', async (route) => {
    await Bun.sleep(ANSWER_DELAY_MS);
    await route.fulfill({ contentType: 'application/json', body });
  });
  await page.addInitScript(() => {
    const log: { strokes: number[]; tasks: PerformanceEntry[] } = { strokes: [], tasks: [] };
    Object.assign(window, { benchLog: log });
    const { stroke } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.stroke = function (this: CanvasRenderingContext2D, ...path: unknown[]) {
      log.strokes.push(performance.now());
      Reflect.apply(stroke, this, path);
    };
    new PerformanceObserver((list) => log.tasks.push(...list.getEntries())).observe({ entryTypes: ['longtask'] });
  });
  await page.goto(`${ADDRESS}/d/panel-bench`);
  await profiler.send('Profiler.start');
  await page.getByRole('img', { name: /^Forecast of / }).waitFor();
  const progress = page.getByRole('status', { name: 'Forecast in progress' });
  await progress.waitFor({ state: 'detached', timeout: FORECAST_LIMIT_MS });
  const { profile } = await profiler.send('Profiler.stop');
  const drawing = await page.evaluate(() => {
    const { benchLog } = window as unknown as { benchLog: { strokes: number[]; tasks: PerformanceEntry[] } };
    const answers = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/api/ds/query'));
    const dataAt = Math.min(...answers.map((entry) => (entry as PerformanceResourceTiming).responseEnd));
    return {
      drawnAfterMs: Math.min(...benchLog.strokes.filter((time) => time > dataAt)) - dataAt,
      longestTaskMs: Math.max(
        0,
        ...benchLog.tasks.filter(({ startTime }) => startTime >= dataAt).map(({ duration }) => duration)
      ),
    };
  });
  return { ...drawing, longestOwnWorkMs: longestOwnWorkMs(profile, PANEL_SCRIPT) };
}

printSizes();
const stopPreview = await startPreview();
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
try {
  await saveDashboard();
  const measured = await measure(await browser.newPage());
  printFigure(`${SERIES} series of ${POINTS} points drawn after their data came`, measured.drawnAfterMs, 'ms', '< 500');
  printFigure('Longest task of the page from then to the last forecast', measured.longestTaskMs, 'ms', '–');
  printFigure('The most of it that the panel itself took in one task', measured.longestOwnWorkMs, 'ms', '< 50');
} finally {
  await browser.close();
  stopPreview();
}
