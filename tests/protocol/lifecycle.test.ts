import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { existsSync } from 'node:fs';
import {
  HealthCheckResponse_ServingStatus as ServingStatus,
  type HealthCheckResponse,
} from '../../pkg/backend/generated/health';
import { HOUR_MS } from '../../pkg/series/durations';
import { FakeGrafana } from './harness/FakeGrafana';
import { PluginProcess } from './harness/PluginProcess';
import { queryOnce } from './harness/queryPlugin';

const START_MS = Date.UTC(2026, 4, 12);

/** A script that starts the plugin as Grafana would, then is killed without a chance to stop it. */
const PARENT_SCRIPT = `
  const child = Bun.spawn([process.argv.at(-1)], {
    env: { grafana_plugin_type: 'datasource' }, stdin: 'ignore', stdout: 'pipe', stderr: 'pipe',
  });
  const { value } = await child.stdout.getReader().read();
  console.log(child.pid + ' ' + new TextDecoder().decode(value));
  setInterval(() => undefined, 1000);
`;

function healthOf(plugin: PluginProcess, service: string): Promise<HealthCheckResponse> {
  return new Promise((resolve, reject) => {
    plugin.health.check({ service }, (error, response) => (error === null ? resolve(response) : reject(error)));
  });
}

function socketOf(handshake: string): string {
  return handshake.split('|')[3] ?? '';
}

function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}

async function eventually(isTrue: () => boolean): Promise<boolean> {
  for (let attempt = 0; attempt < 100 && !isTrue(); attempt++) {
    await Bun.sleep(100);
  }
  return isTrue();
}

describe('the life of a plugin process', () => {
  let grafana: FakeGrafana;

  beforeAll(() => {
    grafana = new FakeGrafana({
      allowed: ({ fromMs, toMs, intervalMs }) => {
        const timesMs = Array.from(
          { length: Math.floor((toMs - fromMs) / intervalMs) },
          (_, i) => fromMs + i * intervalMs
        );
        return [{ name: 'up', timesMs, values: timesMs.map((_, index) => index % 24) }];
      },
    });
  });

  afterAll(() => grafana.stop());

  test('starts with the handshake line and a serving health service', async () => {
    const plugin = await PluginProcess.start();

    expect(plugin.handshake).toMatch(/^1\|2\|(unix\|\/.+\/plugin\.sock|tcp\|127\.0\.0\.1:\d+)\|grpc\n$/);
    expect(await healthOf(plugin, 'plugin')).toEqual({ status: ServingStatus.SERVING });
    expect(await healthOf(plugin, 'other')).toEqual({ status: ServingStatus.SERVICE_UNKNOWN });

    await plugin.stop();
  });

  test('ends in good order on SIGTERM: exit code 0, no socket left, nothing more on stdout, JSON on stderr', async () => {
    const plugin = await PluginProcess.start(grafana.environment);
    const answer = await queryOnce(plugin, { source: 'allowed', fromMs: START_MS - HOUR_MS, toMs: START_MS });

    const { exitCode, stdout, stderr } = await plugin.stop('SIGTERM');

    expect(answer.error).toBe('');
    expect(exitCode).toBe(0);
    expect(stdout).toBe('');
    expect(existsSync(socketOf(plugin.handshake))).toBe(false);
    const lines = stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.at(-1)).toMatchObject({ '@level': 'info', '@message': 'Presage stops', reason: 'SIGTERM' });
    for (const line of lines) {
      expect(line['@timestamp']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
    }
  });

  test('ends when Grafana asks it to', async () => {
    const plugin = await PluginProcess.start();

    await new Promise<void>((resolve, reject) => {
      plugin.controller.shutdown({}, (error) => (error === null ? resolve() : reject(error)));
    });

    expect(await plugin.ended()).toMatchObject({ exitCode: 0, stdout: '' });
    expect(existsSync(socketOf(plugin.handshake))).toBe(false);
  });

  test('leaves SIGINT to Grafana', async () => {
    const plugin = await PluginProcess.start();

    plugin.child.kill('SIGINT');

    expect(await healthOf(plugin, 'plugin')).toEqual({ status: ServingStatus.SERVING });
    await plugin.stop();
  });

  test('ends when Grafana is killed', async () => {
    const plugin = await PluginProcess.start();
    const executable = plugin.executable;
    await plugin.stop();
    const parent = Bun.spawn([process.execPath, '-e', PARENT_SCRIPT, executable], {
      stdout: 'pipe',
      stderr: 'inherit',
    });
    const { value } = await parent.stdout.getReader().read();
    const [processId = '', handshake = ''] = new TextDecoder().decode(value).split(' ');
    expect(existsSync(socketOf(handshake))).toBe(true);

    parent.kill('SIGKILL');

    expect(await eventually(() => !existsSync(socketOf(handshake)))).toBe(true);
    expect(await eventually(() => !isAlive(Number(processId)))).toBe(true);
  });
});
