import { describe, expect, test } from 'bun:test';
import type { DataSourceInstanceSettings, PluginContext } from '../generated/plugin';
import { grafanaSettings } from './grafanaSettings';
import { MissingAddressError } from './errors/MissingAddressError';

const GIVEN = 'http://grafana:3000/';
const CONFIGURED = 'https://metrics.example/grafana/';

function contextWith(jsonData: string, secrets: Record<string, string> = {}, config = {}): PluginContext {
  const instance: DataSourceInstanceSettings = {
    id: 1,
    uid: 'presage',
    name: 'Presage',
    jsonData: Buffer.from(jsonData),
    decryptedSecureJsonData: secrets,
    lastUpdatedMs: 0,
  };
  return {
    orgId: 4,
    pluginId: 'presage-forecast-datasource',
    user: undefined,
    appInstanceSettings: undefined,
    dataSourceInstanceSettings: instance,
    grafanaConfig: config,
  };
}

const configured = contextWith(JSON.stringify({ grafanaUrl: CONFIGURED }), { serviceAccountToken: 'glsa_1' });

describe('grafanaSettings', () => {
  test.each([
    {
      what: 'takes the service account that Grafana manages first',
      context: configured,
      environment: { GF_APP_URL: GIVEN, GF_PLUGIN_APP_CLIENT_SECRET: 'managed' },
      expected: { appUrl: GIVEN, token: 'managed', orgId: 4, tokenOrigin: 'managed' },
    },
    {
      what: 'takes what was configured where Grafana gave nothing',
      context: configured,
      environment: {},
      expected: { appUrl: CONFIGURED, token: 'glsa_1', orgId: 4, tokenOrigin: 'configured' },
    },
    {
      what: 'takes the address that Grafana gave where none was configured',
      context: contextWith('', { serviceAccountToken: 'glsa_1' }),
      environment: { GF_APP_URL: GIVEN },
      expected: { appUrl: GIVEN, token: 'glsa_1', orgId: 4, tokenOrigin: 'configured' },
    },
    {
      what: 'takes the address that came with the request, and says that there is no token',
      context: contextWith('{}', {}, { GF_APP_URL: GIVEN }),
      environment: {},
      expected: { appUrl: GIVEN, token: undefined, orgId: 4, tokenOrigin: 'none' },
    },
    {
      what: 'reads past settings of a wrong type',
      context: contextWith('{"grafanaUrl":5}', {}, { GF_APP_URL: GIVEN }),
      environment: {},
      expected: { appUrl: GIVEN, token: undefined, orgId: 4, tokenOrigin: 'none' },
    },
  ] as const)('$what', ({ context, environment, expected }) => {
    expect(grafanaSettings(context, environment)).toEqual(expected);
  });

  test('says where to enter the address that nobody gave', () => {
    expect(() => grafanaSettings(contextWith('{}'), {})).toThrow(MissingAddressError);
  });
});
