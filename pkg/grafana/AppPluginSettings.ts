import { z } from 'zod';
import { GrafanaFailedError } from './errors/GrafanaFailedError';
import { MissingPermissionError } from './errors/MissingPermissionError';
import { getJson } from './getJson';
import type { GrafanaApi } from './GrafanaApi';
import { REMEDIATION_PERMISSIONS } from './remediationPermissions';

const settingsSchema = z.object({
  enabled: z.boolean(),
  pinned: z.boolean(),
  jsonData: z.record(z.string(), z.unknown()).nullish(),
});

/** The settings of an app plugin in one organization, as Grafana keeps them. */
export class AppPluginSettings {
  readonly #api: GrafanaApi;
  readonly #path: string;

  constructor(api: GrafanaApi, pluginId: string) {
    this.#api = api;
    this.#path = `api/plugins/${pluginId}/settings`;
  }

  /**
   * Writes one key of jsonData and the secrets that are given; everything else stays as it is.
   * @throws {MissingPermissionError | GrafanaFailedError}
   * @throws {PresageError} where Grafana can't be asked
   */
  async write(key: string, value: unknown, secrets: Readonly<Record<string, string>>): Promise<void> {
    const { enabled, pinned, jsonData } = await getJson(
      this.#api,
      this.#path,
      settingsSchema,
      REMEDIATION_PERMISSIONS.accessApp
    );
    const body = { enabled, pinned, jsonData: { ...jsonData, [key]: value }, secureJsonData: secrets };
    const { status } = await this.#api.send({ path: this.#path, body }, new AbortController().signal);
    if (status === 403) {
      throw new MissingPermissionError(REMEDIATION_PERMISSIONS.writeSettings);
    }
    if (status !== 200) {
      throw new GrafanaFailedError(status, `it could not ${REMEDIATION_PERMISSIONS.writeSettings.purpose}`);
    }
  }
}
