import { z } from 'zod';
import type { GrafanaSettings } from '../../grafana/GrafanaSettings';
import type { PluginContext } from '../generated/plugin';
import { MissingAddressError } from './errors/MissingAddressError';

/** Where the token of a connection comes from. */
export type TokenOrigin = 'managed' | 'configured' | 'none';

export type GrafanaConnection = GrafanaSettings & { readonly tokenOrigin: TokenOrigin };

/** Whose service account Grafana manages: it is in no other organization. */
const MAIN_ORGANIZATION_ID = 1;

const configuredSchema = z.object({ grafanaUrl: z.string().optional() });

/**
 * How to reach Grafana for one request: in the main organization with the service account that Grafana manages, where it
 * gave this process one; in others with the token that was configured there first.
 * @throws {MissingAddressError}
 */
export function grafanaSettings(context: PluginContext | undefined, environment: NodeJS.ProcessEnv): GrafanaConnection {
  const { GF_APP_URL: givenUrl, GF_PLUGIN_APP_CLIENT_SECRET: managedToken } = environment;
  const orgId = context?.orgId ?? MAIN_ORGANIZATION_ID;
  const instance = context?.dataSourceInstanceSettings ?? context?.appInstanceSettings;
  const token = instance?.decryptedSecureJsonData['serviceAccountToken'];
  const isManagedFirst = orgId === MAIN_ORGANIZATION_ID || !token;
  if (givenUrl && managedToken && isManagedFirst) {
    return { appUrl: givenUrl, token: managedToken, orgId, tokenOrigin: 'managed' };
  }

  const { grafanaUrl } = configuredSchema.catch({}).parse(parseJson(instance?.jsonData));
  const appUrl = grafanaUrl || givenUrl || context?.grafanaConfig['GF_APP_URL'];
  if (!appUrl) {
    throw new MissingAddressError();
  }
  return { appUrl, token, orgId, tokenOrigin: token ? 'configured' : 'none' };
}

function parseJson(json: Uint8Array | undefined): unknown {
  return json === undefined || json.length === 0 ? {} : JSON.parse(new TextDecoder().decode(json));
}
