import { z } from 'zod';
import { splitConfiguration } from '../../remediation/configuration/splitConfiguration';
import { usableConfiguration } from '../../remediation/configuration/usableConfiguration';
import { SECOND_MS } from '../../series/durations';
import type { AppInstanceSettings } from '../generated/plugin';
import type { AppSettings } from './AppSettings';

/** The key of the app's jsonData that is about remediation. */
export const REMEDIATION_KEY = 'remediation';

const jsonDataSchema = z.looseObject({ [REMEDIATION_KEY]: z.unknown() });

interface KnownSettings {
  readonly settings: AppSettings;
  /** What they say, to see whether that changed. */
  readonly content: string;
  /** When Grafana says they were written. */
  readonly writtenMs: number;
  /** The last that came, byte by byte: nearly every request brings the same again. */
  readonly came: string | undefined;
}

/** Reads the settings that come along with requests, once for each change. */
export class SettingsReader {
  readonly #known = new Map<number, KnownSettings>();

  /** Organizations whose settings are known. */
  get orgIds(): readonly number[] {
    return [...this.#known.keys()];
  }

  /** The newest settings of an organization; those that came are passed over where newer ones are known. */
  read(orgId: number, { jsonData, decryptedSecureJsonData, lastUpdatedMs }: AppInstanceSettings): AppSettings {
    const text = new TextDecoder().decode(jsonData);
    const came = JSON.stringify([lastUpdatedMs, text, decryptedSecureJsonData]);
    const known = this.#known.get(orgId);
    if (known?.came === came) {
      return known.settings;
    }
    return this.#takeOver(orgId, readRemediation(text), setSecrets(decryptedSecureJsonData), lastUpdatedMs, came);
  }

  /** Takes over settings that were just written through Grafana, before any request brings them. */
  adopt(orgId: number, written: unknown, changedSecrets: Readonly<Record<string, string>>, nowMs: number): AppSettings {
    const secrets = setSecrets({ ...this.#known.get(orgId)?.settings.secrets, ...changedSecrets });
    // Some databases keep whole seconds: what Grafana sends next must not look older than this.
    const writtenMs = Math.floor(nowMs / SECOND_MS) * SECOND_MS;
    return this.#takeOver(orgId, written, secrets, writtenMs, undefined);
  }

  #takeOver(
    orgId: number,
    written: unknown,
    secrets: Readonly<Record<string, string>>,
    writtenMs: number,
    came: string | undefined
  ): AppSettings {
    const known = this.#known.get(orgId);
    const content = JSON.stringify([written, secrets]);
    if (known !== undefined && (known.writtenMs > writtenMs || known.content === content)) {
      this.#known.set(orgId, { ...known, writtenMs: Math.max(known.writtenMs, writtenMs), came });
      return known.settings;
    }
    const usable = usableConfiguration(written, secrets);
    const { readable, unreadable } = splitConfiguration(written);
    const settings: AppSettings = {
      ...usable,
      orgId,
      stored: written,
      written: readable,
      unreadable: unreadable.map(({ place }) => place),
      secrets,
      // Two changes within one second of Grafana's clock still follow each other.
      updatedMs: Math.max(writtenMs, (known?.settings.updatedMs ?? -1) + 1),
    };
    this.#known.set(orgId, { settings, content, writtenMs, came });
    return settings;
  }
}

function readRemediation(jsonData: string): unknown {
  const json: unknown = jsonData === '' ? {} : JSON.parse(jsonData);
  return jsonDataSchema.safeParse(json).data?.[REMEDIATION_KEY] ?? {};
}

/** Grafana can't remove a secret; an empty one counts as none. */
function setSecrets(secrets: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(secrets).filter(([, value]) => value !== ''));
}
