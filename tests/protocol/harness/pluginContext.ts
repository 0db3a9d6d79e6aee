import type { PluginContext, User } from '../../../pkg/backend/generated/plugin';

export const OWN_UID = 'presage-under-test';

export interface ContextOptions {
  readonly login?: string;
  readonly jsonData?: object;
  readonly secrets?: Record<string, string>;
}

/** What Grafana sends along with each request to the data source. */
export function pluginContext({ login, jsonData = {}, secrets = {} }: ContextOptions = {}): PluginContext {
  return {
    orgId: 1,
    pluginId: 'presage-forecast-datasource',
    user: login === undefined ? undefined : userNamed(login),
    appInstanceSettings: undefined,
    dataSourceInstanceSettings: {
      id: 7,
      uid: OWN_UID,
      name: 'Presage',
      jsonData: Buffer.from(JSON.stringify(jsonData)),
      decryptedSecureJsonData: secrets,
      lastUpdatedMs: 0,
    },
    grafanaConfig: {},
  };
}

function userNamed(login: string): User {
  return { login, name: login, email: '', role: 'Viewer' };
}

/** What Grafana sends along with each request to the app. */
export function appContext(): PluginContext {
  return {
    ...pluginContext(),
    pluginId: 'presage-forecast-app',
    appInstanceSettings: { jsonData: Buffer.from('{}'), decryptedSecureJsonData: {}, lastUpdatedMs: 0 },
    dataSourceInstanceSettings: undefined,
  };
}
