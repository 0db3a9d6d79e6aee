import { afterEach, describe, expect, test } from 'bun:test';
import { AppPluginSettings } from './AppPluginSettings';
import { FakeGrafana } from './fixtures/FakeGrafana';
import { GrafanaApi } from './GrafanaApi';

const PATH = '/api/plugins/presage-forecast-app/settings';

let grafana: FakeGrafana | undefined;
afterEach(() => grafana?.close());

/** @param answers to GET and to POST, in this order */
function startGrafana(read: object, write: () => Response, written: unknown[] = []): AppPluginSettings {
  grafana = new FakeGrafana({
    [PATH]: async (request) => {
      if (request.method === 'GET') {
        return Response.json(read);
      }
      written.push(await request.json());
      return write();
    },
  });
  const api = new GrafanaApi({ appUrl: grafana.appUrl, token: 'glsa_1', orgId: 1 });
  return new AppPluginSettings(api, 'presage-forecast-app');
}

const done = () => Response.json({ message: 'Plugin settings updated' });

describe('AppPluginSettings', () => {
  test.each([
    { name: 'other settings', jsonData: { grafanaUrl: 'http://a.example', remediation: { old: true } } },
    { name: 'no settings', jsonData: null },
  ])('writes one key and the secrets given, and leaves the rest, with $name', async ({ jsonData }) => {
    const written: unknown[] = [];
    const settings = startGrafana({ enabled: true, pinned: false, jsonData, name: 'Presage' }, done, written);

    await settings.write('remediation', { allowedHosts: [] }, { 'contactPoint.secret': 's' });

    expect(written).toEqual([
      {
        enabled: true,
        pinned: false,
        jsonData: { ...jsonData, remediation: { allowedHosts: [] } },
        secureJsonData: { 'contactPoint.secret': 's' },
      },
    ]);
  });

  test.each([
    { status: 403, name: 'MissingPermissionError' },
    { status: 500, name: 'GrafanaFailedError' },
  ])('fails where Grafana answers $status', async ({ status, name }) => {
    const settings = startGrafana({ enabled: true, pinned: true, jsonData: {} }, () => Response.json({}, { status }));

    expect(await settings.write('remediation', {}, {}).catch((error: Error) => error.name)).toBe(name);
  });
});
