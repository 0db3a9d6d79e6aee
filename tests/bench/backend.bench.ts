// Prints how long the built executable takes to start, what it weighs, and its own share of a query's time.
import { readFileSync } from 'node:fs';
import { median } from '../../pkg/prepare/median';
import { DAY_MS } from '../../pkg/series/durations';
import { FakeGrafana, type Source } from '../protocol/harness/FakeGrafana';
import { PluginProcess } from '../protocol/harness/PluginProcess';
import { sendQueries, type TestQuery } from '../protocol/harness/queryPlugin';
import { readMetrics } from '../protocol/harness/readMetrics';
import { printFigure } from './printFigure';

const STARTS = 10;
const QUERIES = 20;
const POINTS = 2_016;
const TO_MS = Date.UTC(2026, 4, 12);
const IDLE_SETTLE_MS = 1_000;

const query: TestQuery = {
  source: 'bench',
  fromMs: TO_MS - DAY_MS,
  toMs: TO_MS,
  settings: { history: '7d', horizon: '1d', step: '5m', model: 'auto' },
};

/**
 * Daily and weekly seasons, growth and noise, the same at every run; each `expr` shifts it, so that no answer is
 * cached.
 */
const source: Source = ({ fromMs, intervalMs, query: { expr } }) => {
  const shift = Number(expr);
  const timesMs = Array.from({ length: POINTS }, (_, index) => fromMs + index * intervalMs);
  const values = timesMs.map((timeMs, index) => {
    const day = Math.sin((2 * Math.PI * timeMs) / DAY_MS);
    const week = Math.sin((2 * Math.PI * timeMs) / (7 * DAY_MS));
    const noise = Math.sin(index * 12.9898 + shift) * 43_758.5453;
    return 50 + shift + 20 * day + 10 * week + 0.002 * index + 4 * (noise - Math.floor(noise));
  });
  return [{ name: 'load', timesMs, values }];
};

async function handshakeTimes(): Promise<number[]> {
  const times: number[] = [];
  for (let start = 0; start < STARTS; start++) {
    const plugin = await PluginProcess.start();
    times.push(plugin.handshakeMs);
    await plugin.stop();
  }
  return times;
}

/** Where the system tells: Linux. */
function residentMegabytes(processId: number): number {
  const status = readFileSync(`/proc/${processId}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1_024;
}

interface QueryTimes {
  /** By the executable's own clocks: the query without the requests to the wrapped source. */
  readonly ownShareMs: number;
  /** Seen from here: with both ends of the protocol and the way to this process' stand-in for Grafana. */
  readonly roundTripMs: number;
}

async function timeQuery(plugin: PluginProcess, grafana: FakeGrafana, expr: string): Promise<QueryTimes> {
  const ownMsBefore = await readOwnMs(plugin);
  const sourceMsBefore = grafana.sourceMs;
  const startMs = performance.now();
  const { responses } = await sendQueries(plugin, [{ ...query, sourceQuery: { expr } }]);
  const totalMs = performance.now() - startMs;
  const error = responses['A']?.error;
  if (error !== '') {
    throw new Error(error);
  }
  return {
    ownShareMs: (await readOwnMs(plugin)) - ownMsBefore,
    roundTripMs: totalMs - (grafana.sourceMs - sourceMsBefore),
  };
}

/** Time of all queries so far without that of their wrapped sources. */
async function readOwnMs(plugin: PluginProcess): Promise<number> {
  const text = await readMetrics(plugin);
  const seconds = (name: string) =>
    Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`${name} `))
        ?.split(' ')[1] ?? 0
    );
  const querySeconds = seconds('presage_request_duration_seconds_sum{kind="query"}');
  return 1_000 * (querySeconds - seconds('presage_source_request_duration_seconds_sum'));
}

const starts = await handshakeTimes();
printFigure('Start to handshake line, median', median(starts), 'ms', 'under 300');

const grafana = new FakeGrafana({ bench: source });
const plugin = await PluginProcess.start(grafana.environment);
await Bun.sleep(IDLE_SETTLE_MS);
if (process.platform === 'linux') {
  printFigure('Resident memory, idle', residentMegabytes(plugin.child.pid), 'MB', 'under 90');
}

const first = await timeQuery(plugin, grafana, '0');
printFigure(`Own share of the first query after the start`, first.ownShareMs, 'ms', 'none');

const cold: QueryTimes[] = [];
const cached: QueryTimes[] = [];
for (let index = 1; index <= QUERIES; index++) {
  cold.push(await timeQuery(plugin, grafana, String(index)));
  cached.push(await timeQuery(plugin, grafana, String(index)));
}
for (const { state, times, target } of [
  { state: 'model auto, cold', times: cold, target: 'under 60' },
  { state: 'from cache', times: cached, target: 'under 5' },
]) {
  const what = `${POINTS} points, ${state}, median`;
  printFigure(`Own share of a query, ${what}`, median(times.map(({ ownShareMs }) => ownShareMs)), 'ms', target);
  printFigure(
    `The same with the protocol's both ends, ${state}`,
    median(times.map(({ roundTripMs }) => roundTripMs)),
    'ms',
    'none'
  );
}
if (process.platform === 'linux') {
  printFigure('Resident memory after the queries', residentMegabytes(plugin.child.pid), 'MB', 'none');
}
await plugin.stop();
await grafana.stop();
