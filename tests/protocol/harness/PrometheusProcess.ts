import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Source, SourceCall } from './FakeGrafana';
import type { SourceSeries } from './grafanaFrame';

const READY_LIMIT_MS = 30_000;

interface MatrixAnswer {
  readonly data: {
    readonly result: ReadonlyArray<{
      readonly metric: Readonly<Record<string, string>>;
      readonly values: ReadonlyArray<readonly [number, string]>;
    }>;
  };
}

/** The machine's own Prometheus on a loopback port, holding the series of a folder of `timestamp,value` files. */
export class PrometheusProcess {
  readonly url: string;
  readonly #child: Bun.Subprocess;
  readonly #folder: string;

  private constructor(url: string, child: Bun.Subprocess, folder: string) {
    this.url = url;
    this.#child = child;
    this.#folder = folder;
  }

  /** Whether Prometheus and its promtool are installed here. */
  static isInstalled(): boolean {
    return Bun.which('prometheus') !== null && Bun.which('promtool') !== null;
  }

  /** @param metric name of the metric whose label `series` is the file's name */
  static async start(csvFolder: string, metric: string): Promise<PrometheusProcess> {
    const folder = mkdtempSync(join(tmpdir(), 'presage-prometheus-'));
    const dataFolder = join(folder, 'data');
    const openMetricsFile = join(folder, 'samples.om');
    writeFileSync(openMetricsFile, toOpenMetrics(csvFolder, metric));
    writeFileSync(join(folder, 'prometheus.yml'), 'scrape_configs: []\n');
    run([
      'promtool',
      'tsdb',
      'create-blocks-from',
      'openmetrics',
      '--max-block-duration=768h',
      openMetricsFile,
      dataFolder,
    ]);

    const port = freePort();
    const child = Bun.spawn(
      [
        'prometheus',
        `--config.file=${join(folder, 'prometheus.yml')}`,
        `--storage.tsdb.path=${dataFolder}`,
        '--storage.tsdb.retention.time=100y',
        `--web.listen-address=127.0.0.1:${port}`,
      ],
      { stdin: 'ignore', stdout: 'ignore', stderr: 'ignore' }
    );
    const prometheus = new PrometheusProcess(`http://127.0.0.1:${port}`, child, folder);
    await prometheus.#untilReady();
    return prometheus;
  }

  async stop(): Promise<void> {
    this.#child.kill();
    await this.#child.exited;
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** A data source that answers as Grafana's Prometheus data source does, step rules included. */
  get source(): Source {
    return (call) => this.#queryRange(call);
  }

  async #queryRange({ query, fromMs, toMs, intervalMs }: SourceCall): Promise<SourceSeries[]> {
    const stepMs = intervalMs;
    // Grafana moves a range onto the step's grid.
    const startMs = Math.floor(fromMs / stepMs) * stepMs;
    const endMs = Math.floor(toMs / stepMs) * stepMs;
    const parameters = new URLSearchParams({
      query: String(query['expr']),
      start: String(startMs / 1_000),
      end: String(endMs / 1_000),
      step: String(stepMs / 1_000),
    });
    const response = await fetch(`${this.url}/api/v1/query_range?${parameters.toString()}`);
    if (!response.ok) {
      throw new Error(`Prometheus answered ${response.status}: ${await response.text()}`);
    }
    const { data } = (await response.json()) as MatrixAnswer;
    return data.result.map(({ metric, values }) => ({
      name: metric['__name__'] ?? 'Value',
      labels: metric,
      timesMs: values.map(([seconds]) => seconds * 1_000),
      values: values.map(([, text]) => Number(text)),
    }));
  }

  async #untilReady(): Promise<void> {
    const deadlineMs = Date.now() + READY_LIMIT_MS;
    while (Date.now() < deadlineMs) {
      const isReady = await fetch(`${this.url}/-/ready`).then(
        ({ ok }) => ok,
        () => false
      );
      if (isReady) {
        return;
      }
      await Bun.sleep(50);
    }
    await this.stop();
    throw new Error('Prometheus did not get ready.');
  }
}

function toOpenMetrics(csvFolder: string, metric: string): string {
  const lines = [`# TYPE ${metric} gauge`];
  for (const file of readdirSync(csvFolder)
    .filter((name) => name.endsWith('.csv'))
    .sort()) {
    const series = file.slice(0, -'.csv'.length);
    for (const [seconds, value] of readSamples(join(csvFolder, file))) {
      lines.push(`${metric}{series="${series}"} ${value} ${seconds}`);
    }
  }
  return `${lines.join('\n')}\n# EOF\n`;
}

/** Reads `timestamp,value` lines, times as UTC seconds; the last value of a doubled time stays. */
export function readSamples(csvFile: string): Map<number, number> {
  const rows = readFileSync(csvFile, 'utf8').trim().split('\n').slice(1);
  return new Map(
    rows.map((row) => {
      const [time = '', value = ''] = row.split(',');
      return [Date.parse(`${time.replace(' ', 'T')}Z`) / 1_000, Number(value)];
    })
  );
}

function run(command: readonly string[]): void {
  const { success, stderr } = Bun.spawnSync([...command], { stdout: 'ignore', stderr: 'pipe' });
  if (!success) {
    throw new Error(`${command[0]} failed: ${stderr.toString()}`);
  }
}

function freePort(): number {
  const server = Bun.serve({ hostname: '127.0.0.1', port: 0, fetch: () => new Response() });
  const { port } = server;
  void server.stop(true);
  return port ?? 0;
}
