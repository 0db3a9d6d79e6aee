import pLimit from 'p-limit';
import { AppPluginSettings } from '../../grafana/AppPluginSettings';
import { MissingPermissionError } from '../../grafana/errors/MissingPermissionError';
import { MissingTokenError } from '../../grafana/errors/MissingTokenError';
import { TokenRefusedError } from '../../grafana/errors/TokenRefusedError';
import { GrafanaApi, type GrafanaAddress } from '../../grafana/GrafanaApi';
import { SECOND_MS } from '../../series/durations';
import type { PluginContext, User } from '../generated/plugin';
import { withinTime } from '../../remediation/withinTime';
import { MissingAddressError } from '../services/errors/MissingAddressError';
import type { GrafanaClients } from '../services/GrafanaClients';
import { grafanaSettings, type GrafanaConnection } from '../services/grafanaSettings';
import { ACTION_PREFIX } from './ACTION_PREFIX';
import { APP_ID } from './APP_ID';
import type { AppSettings } from './AppSettings';
import type { Caller } from './Caller';
import { callerOf } from './callerOf';
import type { RunningRemediation } from './RunningRemediation';
import { REMEDIATION_KEY, SettingsReader } from './SettingsReader';
import { SelfWaker } from './SelfWaker';

/** How long a store that could not be opened is left alone. */
const REOPEN_AFTER_MS = 5_000;

/** Longer than remediation takes where its store answers. */
const STOP_LIMIT_MS = 900;

/** Grafana's own default, where nothing tells its address: links to runs lead there. */
const LOCAL_GRAFANA = 'http://localhost:3000/';

/** Grafana dates what is written by whole seconds, and keeps the secrets of the earlier of two writes in one. */
const BETWEEN_WRITES_MS = SECOND_MS;

/** An app without settings, as Grafana has it before anyone saved any. */
const NO_SETTINGS = { jsonData: Buffer.alloc(0), decryptedSecureJsonData: {}, lastUpdatedMs: 0 };

/** How to reach Grafana for an organization; undefined until a request told, or where nothing tells. */
type ConnectionOf = (orgId: number) => GrafanaConnection | undefined;

export interface AppProcessOptions {
  readonly environment: NodeJS.ProcessEnv;
  readonly clients: GrafanaClients;
  /**
   * Opens the store and starts what runs in the background.
   * @param appUrl Grafana's address as people know it
   * @throws {PresageError} where the store can't be opened
   */
  readonly open: (connectionOf: ConnectionOf, appUrl: string) => Promise<RunningRemediation>;
  readonly nowMs: () => number;
}

/** Remediation in the app's process. The data source's process, which gets no request of the app, never opens it. */
export class AppProcess {
  readonly #options: AppProcessOptions;
  readonly #settings = new SettingsReader();
  readonly #connections = new Map<number, GrafanaConnection>();
  readonly #waker = new SelfWaker(() => this.#addresses());
  readonly #oneWrite = pLimit(1);
  #writtenMs = 0;
  #opening: Promise<RunningRemediation> | undefined;
  #reopenMs = 0;

  constructor(options: AppProcessOptions) {
    this.#options = options;
    // Grafana gives each plugin a service account of its own, named by the plugin's id.
    if (options.environment['GF_PLUGIN_APP_CLIENT_ID'] === APP_ID) {
      this.#waker.start();
    }
  }

  /** Takes over the settings that came along with a request, where they are newer than those known. */
  settingsOf(context: PluginContext): AppSettings {
    this.#connect(context);
    return this.#settings.read(context.orgId, context.appInstanceSettings ?? NO_SETTINGS);
  }

  /**
   * Remediation, with the given settings; opened where it is not yet.
   * @throws {PresageError} where the store can't be opened
   */
  async remediation(settings: AppSettings): Promise<RunningRemediation> {
    const opened = await this.#open();
    const { orgId, configuration, secrets, updatedMs } = settings;
    opened.service.configure({ orgId, configuration, secrets, updatedMs });
    return opened;
  }

  /**
   * Who asks, and what Grafana lets them do. The basic role decides where there is no token to ask Grafana's access control
   * with, or one that may not.
   * @throws {PresageError} where Grafana fails
   */
  async callerOf(user: User, orgId: number): Promise<Caller> {
    return callerOf(user, user.login === '' ? [] : await this.#actionsOf(user.login, orgId));
  }

  nowMs(): number {
    return this.#options.nowMs();
  }

  /** How to reach Grafana for an organization; undefined until a request told, or where nothing tells. */
  connectionOf(orgId: number): GrafanaConnection | undefined {
    return this.#connections.get(orgId);
  }

  /** Whether there is a token to write an organization's settings with. */
  canWriteSettings(orgId: number): boolean {
    return (this.#connections.get(orgId)?.tokenOrigin ?? 'none') !== 'none';
  }

  /**
   * Writes settings through Grafana and adopts them.
   * @param configuration all that is to be stored, also what can't be read of it
   * @returns them as they are now
   * @throws {MissingAddressError | MissingPermissionError}
   * @throws {PresageError} where Grafana can't be asked
   */
  async writeSettings(
    orgId: number,
    configuration: unknown,
    secrets: Readonly<Record<string, string>>
  ): Promise<AppSettings> {
    const connection = this.#connections.get(orgId);
    if (connection === undefined) {
      throw new MissingAddressError();
    }
    return this.#oneWrite(async () => {
      const sinceMs = Math.max(0, this.#options.nowMs() - this.#writtenMs);
      await Bun.sleep(Math.max(0, BETWEEN_WRITES_MS - sinceMs));
      await new AppPluginSettings(new GrafanaApi(connection), APP_ID).write(REMEDIATION_KEY, configuration, secrets);
      this.#writtenMs = this.#options.nowMs();
      const settings = this.#settings.adopt(orgId, configuration, secrets, this.#writtenMs);
      await this.remediation(settings);
      return settings;
    });
  }

  /** Organizations that this process has heard of. */
  get orgIds(): readonly number[] {
    return this.#settings.orgIds;
  }

  /** What is open; undefined where nothing is. */
  async opened(): Promise<RunningRemediation | undefined> {
    return this.#opening?.catch(() => undefined);
  }

  /** Ends what runs in the background, or leaves it after a short while, and closes the store in any case. */
  async stop(): Promise<void> {
    this.#waker.stop();
    const opened = await this.opened();
    if (opened !== undefined) {
      await withinTime(opened.service.stop(), STOP_LIMIT_MS);
      await opened.store.close();
    }
  }

  #open(): Promise<RunningRemediation> {
    if (this.#opening === undefined || (this.#reopenMs > 0 && this.#options.nowMs() >= this.#reopenMs)) {
      this.#reopenMs = 0;
      this.#opening = this.#options.open((orgId) => this.connectionOf(orgId), this.#appUrl());
      this.#opening.catch(() => (this.#reopenMs = this.#options.nowMs() + REOPEN_AFTER_MS));
    }
    return this.#opening;
  }

  #connect(context: PluginContext): void {
    try {
      this.#connections.set(context.orgId, grafanaSettings(context, this.#options.environment));
      this.#waker.start();
    } catch (error) {
      if (!(error instanceof MissingAddressError)) {
        throw error;
      }
      this.#connections.delete(context.orgId);
    }
  }

  async #actionsOf(login: string, orgId: number): Promise<readonly string[]> {
    const connection = this.#connections.get(orgId);
    if (connection === undefined) {
      return [];
    }
    try {
      return await this.#options.clients.clientFor(connection).actionsOf(login, ACTION_PREFIX);
    } catch (error) {
      const isNotToldByDesign = [MissingTokenError, TokenRefusedError, MissingPermissionError].some(
        (cause) => error instanceof cause
      );
      if (isNotToldByDesign) {
        return [];
      }
      throw error;
    }
  }

  #appUrl(): string {
    const [connection] = this.#connections.values();
    return connection?.appUrl ?? LOCAL_GRAFANA;
  }

  #addresses(): GrafanaAddress[] {
    const { GF_APP_URL: appUrl, GF_PLUGIN_APP_CLIENT_SECRET: token } = this.#options.environment;
    const managed = appUrl && token ? [{ appUrl, token }] : [];
    const configured = [...this.#connections.values()].filter(({ tokenOrigin }) => tokenOrigin === 'configured');
    return [...managed, ...configured];
  }
}
