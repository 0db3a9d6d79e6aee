import { afterEach, beforeEach, describe, expect, setDefaultTimeout, test } from 'bun:test';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ResourceResult } from '../harness/callResource';
import { checkHealth } from '../harness/checkHealth';
import { appContext } from '../harness/pluginContext';
import { readMetrics } from '../harness/readMetrics';
import { RemediatingApp } from '../harness/RemediatingApp';
import { restarterSettings } from '../harness/restarterSettings';
import { alertsBody, signedCall } from '../harness/signedAlerts';
import { TargetReceiver } from '../harness/TargetReceiver';

setDefaultTimeout(90_000);

const SECRET = 'shared';

/** The store's folder becomes a disk of its own, which only the plugin sees. */
const SMALL_DISK = [
  Bun.which('unshare') ?? 'unshare',
  '--map-root-user',
  '--mount',
  '/bin/sh',
  '-c',
  'mount -t tmpfs -o size=4m none "$GF_PLUGIN_STORE_FOLDER" && exec "$0"',
];

/** The signal that would end the process is ignored, so that writing fails. */
const SMALL_FILES = ['/bin/sh', '-c', `trap '' XFSZ; ulimit -f 2048; exec "$0"`];

function canMount(): boolean {
  const [unshare = ''] = SMALL_DISK;
  return (
    process.platform === 'linux' &&
    existsSync(unshare) &&
    Bun.spawnSync([...SMALL_DISK.slice(0, -1), 'mount -t tmpfs none /mnt']).success
  );
}

describe('a store that fails', () => {
  let folder: string;
  let target: TargetReceiver;
  let app: RemediatingApp | undefined;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'presage-store-test-'));
    target = new TargetReceiver();
  });

  afterEach(async () => {
    await app?.stop();
    app = undefined;
    await target.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const settings = () => ({
    remediation: restarterSettings(target, [
      {
        trigger: { kind: 'alert', subject: ['instance'] },
        cooldown: { bySubject: '1s', byTarget: 'none' },
        mostPerHour: 1_000,
      },
    ]),
    secrets: { 'contactPoint.secret': SECRET },
  });

  const alert = (instance: string) => ({
    labels: { alertname: 'Down', instance, padding: 'x'.repeat(2_000) },
    fingerprint: instance,
  });

  test('keeps remediation from answering, says how to mend it, and leaves the rest alone', async () => {
    const file = join(folder, 'a file');
    writeFileSync(file, '');
    app = await RemediatingApp.start({ environment: { GF_PLUGIN_STORE_FOLDER: file } });

    const runs = await app.ask('Admin', { url: 'runs' });
    const models = await app.ask('Admin', { url: 'models' });
    const health = await checkHealth(app.plugin, appContext());

    expect(runs.status).toBe(503);
    expect(runs.json).toMatchObject({ remedy: expect.stringContaining('store_folder') });
    expect(models.status).toBe(200);
    expect(health).toMatchObject({ ok: false, message: expect.stringContaining('store_folder') });
  });

  test('is opened again once it can be', async () => {
    const place = join(folder, 'store');
    writeFileSync(place, '');
    app = await RemediatingApp.start({ environment: { GF_PLUGIN_STORE_FOLDER: place } });
    const before = await app.ask('Admin', { url: 'runs' });

    rmSync(place);
    await Bun.sleep(5_500);
    const after = await app.ask('Admin', { url: 'runs' });

    expect([before.status, after.status]).toEqual([503, 200]);
  });

  test('says where it is, in the health check and in the metrics', async () => {
    app = await RemediatingApp.start({ environment: { GF_PLUGIN_STORE_FOLDER: folder } });

    const health = await checkHealth(app.plugin, appContext());

    expect(health).toMatchObject({ ok: true, message: expect.stringContaining(join(folder, 'presage.db')) });
    expect(await readMetrics(app.plugin)).toContain('presage_remediation_store_up 1');
  });

  test.each([
    { limit: 'a disk of 4 MB', launcher: SMALL_DISK, canLimit: canMount() },
    { limit: 'files of 1 MB', launcher: SMALL_FILES, canLimit: process.platform === 'linux' },
  ])('lets nothing be sent that was not written, with $limit', async ({ launcher, canLimit }) => {
    if (!canLimit) {
      console.log('Skipped: this machine has no such limit.');
      return;
    }
    const environment = { GF_PLUGIN_STORE_FOLDER: folder };
    app = await RemediatingApp.start({ ...settings(), environment, launcher });
    const accepted = new Set<string>();
    let answer: ResourceResult | undefined;
    for (let index = 0; index < 500 && (answer?.status ?? 200) === 200; index++) {
      const instances = Array.from({ length: 20 }, (_, part) => `web-${index}-${part}`);
      answer = await app.ask(undefined, signedCall(alertsBody(instances.map(alert)), { secret: SECRET }));
      instances.filter(() => answer?.status === 200).forEach((instance) => accepted.add(instance));
    }
    await Bun.sleep(1_000);

    expect(answer?.status).toBe(503);
    expect(answer?.json).toMatchObject({ remedy: expect.stringContaining('store_folder') });
    expect(accepted.size).toBeGreaterThan(0);
    const sent = target.requests.map(({ body }) => (JSON.parse(body) as { subject: string }).subject);
    expect(sent.filter((subject) => !accepted.has(subject))).toEqual([]);
  });
});
