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

function userNamed(login: string, role = 'Viewer'): User {
  return { login, name: login, email: '', role };
}

export interface AppContextOptions {
  readonly orgId?: number;
  /** Of the person who asks; Grafana itself where absent. */
  readonly role?: string;
  /** The role in small letters where absent. */
  readonly login?: string;
  readonly jsonData?: object;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly lastUpdatedMs?: number;
}

/** What Grafana sends along with each request to the app. */
export function appContext(options: AppContextOptions = {}): PluginContext {
  const { orgId = 1, role, login = role?.toLowerCase(), jsonData = {}, secrets = {}, lastUpdatedMs = 0 } = options;
  return {
    orgId,
    pluginId: 'presage-forecast-app',
    user: login === undefined ? undefined : userNamed(login, role),
    appInstanceSettings: {
      jsonData: Buffer.from(JSON.stringify(jsonData)),
      decryptedSecureJsonData: { ...secrets },
      lastUpdatedMs,
    },
    dataSourceInstanceSettings: undefined,
    grafanaConfig: {},
  };
}
