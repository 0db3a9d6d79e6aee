import { describe, expect, test } from 'bun:test';
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { dataSourceTypes } from './dataSourceTypes';
import { projectPath } from './projectPath';
import { readCompose } from './readCompose';
import { readYaml } from './readYaml';

const compose = readCompose();
const services = Object.entries(compose.services);
const manifest = z.object({ id: z.string() });
const pluginIds = ['src/plugin.json', 'src/panel/plugin.json', 'src/datasource/plugin.json'].map(
  (file) => manifest.parse(readYaml(file)).id
);

test('Grafana may load every one of the unsigned plugins', () => {
  const allowed = compose.services['grafana']?.environment['GF_PLUGINS_ALLOW_LOADING_UNSIGNED_PLUGINS']?.split(',');
  expect(allowed?.sort()).toEqual(pluginIds.sort());
});

test('Grafana gives the plugin a service account', () => {
  expect(compose.services['grafana']?.environment).toMatchObject({
    GF_FEATURE_TOGGLES_ENABLE: 'externalServiceAccounts',
    GF_AUTH_MANAGED_SERVICE_ACCOUNTS_ENABLED: 'true',
  });
});

test('the app is switched on and the data source is there', () => {
  const apps = z.object({ apps: z.array(z.object({ type: z.string(), disabled: z.boolean() })) });
  expect(apps.parse(readYaml('provisioning/plugins/apps.yaml')).apps).toEqual([
    { type: 'presage-forecast-app', disabled: false },
  ]);
  expect(dataSourceTypes.get('presage')).toBe('presage-forecast-datasource');
});

describe.each(services)('%s', (_name, service) => {
  test('can be reached from this machine only', () => {
    expect(service.ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  test('is pinned to a version', () => {
    expect(service.image).toMatch(/:(\$\{GRAFANA_TAG:-)?v?\d+\.\d+\.\d+/);
  });

  test('mounts what is there', () => {
    const sources = service.volumes.map((volume) => volume.split(':')[0] ?? '');
    const named = sources.filter((source) => !/^[./]/.test(source));
    const files = sources.filter((source) => source.startsWith('./') && source !== './dist');
    expect(named.filter((name) => !(name in compose.volumes))).toEqual([]);
    expect(files.filter((file) => !existsSync(projectPath(file)))).toEqual([]);
  });
});
