import { z } from 'zod';
import type { GrafanaSettings } from '../../grafana/GrafanaSettings';
import type { PluginContext } from '../generated/plugin';
import { MissingAddressError } from './errors/MissingAddressError';

/** Where the token of a connection comes from. */
export type TokenOrigin = 'managed' | 'configured' | 'none';

export type GrafanaConnection = GrafanaSettings & { readonly tokenOrigin: TokenOrigin };

const configuredSchema = z.object({ grafanaUrl: z.string().optional() });

/**
 * How to reach Grafana for one request: with the service account that Grafana manages, where it gave this process one,
 * else with the address and the token that were configured.
 * @throws {MissingAddressError}
 */
export function grafanaSettings(context: PluginContext | undefined, environment: NodeJS.ProcessEnv): GrafanaConnection {
  const { GF_APP_URL: givenUrl, GF_PLUGIN_APP_CLIENT_SECRET: managedToken } = environment;
  const orgId = context?.orgId ?? 1;
  if (givenUrl && managedToken) {
    return { appUrl: givenUrl, token: managedToken, orgId, tokenOrigin: 'managed' };
  }

  const instance = context?.dataSourceInstanceSettings ?? context?.appInstanceSettings;
  const { grafanaUrl } = configuredSchema.catch({}).parse(parseJson(instance?.jsonData));
  const appUrl = grafanaUrl || givenUrl || context?.grafanaConfig['GF_APP_URL'];
  if (!appUrl) {
    throw new MissingAddressError();
  }
  const token = instance?.decryptedSecureJsonData['serviceAccountToken'];
  return { appUrl, token, orgId, tokenOrigin: token ? 'configured' : 'none' };
}

function parseJson(json: Uint8Array | undefined): unknown {
  return json === undefined || json.length === 0 ? {} : JSON.parse(new TextDecoder().decode(json));
}
