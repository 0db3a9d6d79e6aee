import { describe, expect, test } from 'bun:test';
import type { DataSourceInstanceSettings, PluginContext } from '../generated/plugin';
import { grafanaSettings } from './grafanaSettings';
import { MissingAddressError } from './errors/MissingAddressError';

const GIVEN = 'http://grafana:3000/';
const CONFIGURED = 'https://metrics.example/grafana/';

function contextWith(jsonData: string, secrets: Record<string, string> = {}, config = {}, orgId = 4): PluginContext {
  const instance: DataSourceInstanceSettings = {
    id: 1,
    uid: 'presage',
    name: 'Presage',
    jsonData: Buffer.from(jsonData),
    decryptedSecureJsonData: secrets,
    lastUpdatedMs: 0,
  };
  return {
    orgId,
    pluginId: 'presage-forecast-datasource',
    user: undefined,
    appInstanceSettings: undefined,
    dataSourceInstanceSettings: instance,
    grafanaConfig: config,
  };
}

function appContext(secrets: Record<string, string>): PluginContext {
  const appInstanceSettings = {
    jsonData: Buffer.alloc(0),
    decryptedSecureJsonData: secrets,
    lastUpdatedMs: 0,
  };
  return { ...contextWith('{}'), dataSourceInstanceSettings: undefined, appInstanceSettings };
}

const TOKEN = { serviceAccountToken: 'glsa_1' };
const configured = contextWith(JSON.stringify({ grafanaUrl: CONFIGURED }), TOKEN);
const MANAGED = { GF_APP_URL: GIVEN, GF_PLUGIN_APP_CLIENT_SECRET: 'managed' };

describe('grafanaSettings', () => {
  test.each([
    {
      what: 'takes the service account that Grafana manages first in the main organization',
      context: contextWith(JSON.stringify({ grafanaUrl: CONFIGURED }), TOKEN, {}, 1),
      environment: MANAGED,
      expected: { appUrl: GIVEN, token: 'managed', orgId: 1, tokenOrigin: 'managed' },
    },
    {
      what: 'takes the token that another organization configured, for the managed account is not in it',
      context: configured,
      environment: MANAGED,
      expected: { appUrl: CONFIGURED, token: 'glsa_1', orgId: 4, tokenOrigin: 'configured' },
    },
    {
      what: "takes the token of another organization's app in the same way",
      context: appContext(TOKEN),
      environment: MANAGED,
      expected: { appUrl: GIVEN, token: 'glsa_1', orgId: 4, tokenOrigin: 'configured' },
    },
    {
      what: 'tries the managed account in another organization that configured none',
      context: contextWith('{}'),
      environment: MANAGED,
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
