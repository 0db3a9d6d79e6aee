import { z } from 'zod';
import { configurationSchema } from '../../remediation/configuration/Configuration';
import { usableConfiguration } from '../../remediation/configuration/usableConfiguration';
import type { AppInstanceSettings } from '../generated/plugin';
import type { AppSettings } from './AppSettings';

/** The key of the app's jsonData that is about remediation. */
export const REMEDIATION_KEY = 'remediation';

const jsonDataSchema = z.looseObject({ [REMEDIATION_KEY]: z.unknown() });

interface KnownSettings {
  readonly settings: AppSettings;
  /** As they came, to see whether they changed. */
  readonly content: string;
  /** When Grafana says they were written. */
  readonly writtenMs: number;
}

/** Reads the settings that come along with requests, once for each change. */
export class SettingsReader {
  readonly #known = new Map<number, KnownSettings>();

  /** Organizations whose settings are known. */
  get orgIds(): readonly number[] {
    return [...this.#known.keys()];
  }

  /** The newest settings of an organization; those that came are passed over where newer ones are known. */
  read(orgId: number, came: AppInstanceSettings): AppSettings {
    const { lastUpdatedMs } = came;
    const secrets = setSecrets(came.decryptedSecureJsonData);
    const known = this.#known.get(orgId);
    const written = readRemediation(came.jsonData);
    const content = JSON.stringify([written, secrets]);
    if (known !== undefined && (known.content === content || known.writtenMs > lastUpdatedMs)) {
      return known.settings;
    }
    return this.#keep(orgId, written, secrets, content, lastUpdatedMs);
  }

  /** Takes over settings that were just written through Grafana, before any request brings them. */
  adopt(orgId: number, written: unknown, changedSecrets: Readonly<Record<string, string>>, nowMs: number): AppSettings {
    const secrets = setSecrets({ ...this.#known.get(orgId)?.settings.secrets, ...changedSecrets });
    // Some databases keep whole seconds: what Grafana sends next must not look older than this.
    const writtenMs = Math.floor(nowMs / 1_000) * 1_000;
    return this.#keep(orgId, written, secrets, JSON.stringify([written, secrets]), writtenMs);
  }

  #keep(
    orgId: number,
    written: unknown,
    secrets: Readonly<Record<string, string>>,
    content: string,
    writtenMs: number
  ): AppSettings {
    const before = this.#known.get(orgId);
    // Two changes within one second of Grafana's clock still follow each other.
    const updatedMs = Math.max(writtenMs, (before?.settings.updatedMs ?? -1) + 1);
    const usable = usableConfiguration(written, secrets);
    const settings: AppSettings = {
      ...usable,
      orgId,
      written: configurationSchema.safeParse(written).data ?? usable.configuration,
      secrets,
      updatedMs,
    };
    this.#known.set(orgId, { settings, content, writtenMs });
    return settings;
  }
}

function readRemediation(jsonData: Uint8Array): unknown {
  const text = new TextDecoder().decode(jsonData);
  const json: unknown = text === '' ? {} : JSON.parse(text);
  return jsonDataSchema.safeParse(json).data?.[REMEDIATION_KEY] ?? {};
}

/** Grafana can't remove a secret; an empty one counts as none. */
function setSecrets(secrets: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(secrets).filter(([, value]) => value !== ''));
}
