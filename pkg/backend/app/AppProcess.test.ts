import { afterEach, describe, expect, test } from 'bun:test';
import { FakeGrafana } from '../../grafana/fixtures/FakeGrafana';
import type { Store } from '../../store/Store';
import type { PluginContext } from '../generated/plugin';
import { contextOf } from '../resources/fixtures/fakeApp';
import { FakeRemediation } from '../resources/fixtures/FakeRemediation';
import { GrafanaClients } from '../services/GrafanaClients';
import { AppProcess } from './AppProcess';
import type { RunningRemediation } from './RunningRemediation';

let nowMs = 1_000_000;

let app: AppProcess | undefined;
afterEach(() => app?.stop());

function start(
  open: () => Promise<RunningRemediation>,
  environment: Record<string, string> = {}
): { app: AppProcess; opened: () => number } {
  let opened = 0;
  const started = new AppProcess({
    environment,
    clients: new GrafanaClients(),
    open: () => {
      opened++;
      return open();
    },
    nowMs: () => nowMs,
  });
  app = started;
  return { app: started, opened: () => opened };
}

function running(remediation: FakeRemediation, onClose = () => undefined): RunningRemediation {
  const store = { close: () => Promise.resolve(onClose()) } as Partial<Store> as Store;
  return { store, service: remediation.service };
}

const ask = (process: AppProcess, context: PluginContext) => process.remediation(process.settingsOf(context));

describe('AppProcess', () => {
  test('opens nothing before the first request of the app, and then once', async () => {
    const { app: process, opened } = start(() => Promise.resolve(running(new FakeRemediation())));
    const before = opened();

    await Promise.all([ask(process, contextOf('Viewer')), ask(process, contextOf('Viewer'))]);

    expect([before, opened()]).toEqual([0, 1]);
    expect(process.orgIds).toEqual([1]);
  });

  test('leaves a store alone for a while that could not be opened, and then tries again', async () => {
    let isBroken = true;
    const { app: process, opened } = start(() =>
      isBroken ? Promise.reject(new Error('no disk')) : Promise.resolve(running(new FakeRemediation()))
    );
    const failureOf = () => ask(process, contextOf('Viewer')).then(() => '', String);

    const failures = [await failureOf(), await failureOf()];
    isBroken = false;
    nowMs += 5_000;
    const later = await failureOf();

    expect(failures).toEqual(['Error: no disk', 'Error: no disk']);
    expect(later).toBe('');
    expect(opened()).toBe(2);
  });

  test('stops what runs before it closes the store', async () => {
    const remediation = new FakeRemediation();
    const order: string[] = [];
    const { app: process } = start(() =>
      Promise.resolve(
        running(remediation, () => {
          order.push(...remediation.calls.map(({ method }) => method), 'closed');
          return undefined;
        })
      )
    );
    await ask(process, contextOf('Viewer'));

    await process.stop();

    expect(order).toEqual(['configure', 'stop', 'closed']);
  });

  test('closes the store even where what runs does not end', async () => {
    let isClosed = false;
    const remediation = new FakeRemediation();
    const opened = running(remediation, () => void (isClosed = true));
    const service = { ...opened.service, configure: () => undefined, stop: () => new Promise<void>(() => undefined) };
    const { app: process } = start(() => Promise.resolve({ ...opened, service }));
    await ask(process, contextOf('Viewer'));

    await process.stop();

    expect(isClosed).toBe(true);
  });

  test('stops where nothing was opened, and where that failed', async () => {
    const { app: unopened } = start(() => Promise.reject(new Error('not asked for')));
    await unopened.stop();
    const { app: broken } = start(() => Promise.reject(new Error('no disk')));
    await ask(broken, contextOf('Viewer')).catch(() => undefined);

    await broken.stop();

    expect(await broken.opened()).toBeUndefined();
  });

  test('knows how to reach Grafana from the environment, or from the settings of an organization', () => {
    const { app: process } = start(() => Promise.resolve(running(new FakeRemediation())));
    process.settingsOf(contextOf('Viewer'));
    const without = [process.connectionOf(1), process.canWriteSettings(1)];

    const jsonData = Buffer.from(JSON.stringify({ grafanaUrl: 'http://127.0.0.1:9/' }));
    const settings = { jsonData, decryptedSecureJsonData: { serviceAccountToken: 'glsa_1' }, lastUpdatedMs: 2 };
    process.settingsOf({ ...contextOf('Viewer'), appInstanceSettings: settings });

    expect(without).toEqual([undefined, false]);
    expect(process.connectionOf(1)).toMatchObject({ appUrl: 'http://127.0.0.1:9/', tokenOrigin: 'configured' });
    expect(process.canWriteSettings(1)).toBe(true);
  });

  test('can not write settings where nothing tells the address of Grafana', async () => {
    const { app: process } = start(() => Promise.resolve(running(new FakeRemediation())));
    const { configuration } = process.settingsOf(contextOf('Admin'));

    const failure = await process.writeSettings(1, configuration, {}).catch((error: Error) => error.name);

    expect(failure).toBe('MissingAddressError');
  });

  test('writes settings no two times within one of the seconds that Grafana dates them by', async () => {
    const writtenMs: number[] = [];
    const grafana = new FakeGrafana({
      '/api/plugins/presage-forecast-app/settings': (request) => {
        if (request.method === 'POST') {
          writtenMs.push(Date.now());
        }
        return Response.json({ enabled: true, pinned: true, jsonData: {} });
      },
    });
    const { app: process } = start(() => Promise.resolve(running(new FakeRemediation())));
    const jsonData = Buffer.from(JSON.stringify({ grafanaUrl: grafana.appUrl }));
    const settings = { jsonData, decryptedSecureJsonData: { serviceAccountToken: 'glsa_1' }, lastUpdatedMs: 2 };
    const { configuration } = process.settingsOf({ ...contextOf('Admin'), appInstanceSettings: settings });

    await Promise.all([
      process.writeSettings(1, configuration, { 'contactPoint.secret': 'a' }),
      process.writeSettings(1, configuration, { 'contactPoint.secret': 'b' }),
    ]);
    await grafana.close();

    const [first = 0, second = 0] = writtenMs.map((timeMs) => Math.floor(timeMs / 1_000));
    expect(second).toBeGreaterThan(first);
  });
});
