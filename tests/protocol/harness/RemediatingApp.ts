import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';
import type { configurationSchema } from '../../../pkg/remediation/configuration/Configuration';
import type { AuditKind, AuditRecord } from '../../../pkg/store/records/AuditRecord';
import type { DeliveryRecord } from '../../../pkg/store/records/DeliveryRecord';
import type { RunRecord } from '../../../pkg/store/records/RunRecord';
import { callResource, type ResourceCall, type ResourceResult } from './callResource';
import { appContext, type AppContextOptions } from './pluginContext';
import { type PluginEnvironment, PluginProcess } from './PluginProcess';
import { untilTrue } from './untilTrue';

export type WrittenConfiguration = z.input<typeof configurationSchema>;

export interface AppOptions {
  readonly remediation?: WrittenConfiguration;
  readonly secrets?: Readonly<Record<string, string>>;
  /** A folder of its own where it names no store. */
  readonly environment?: PluginEnvironment;
  readonly launcher?: readonly string[];
}

/** The app's process with settings and a store of a test's own, asked as Grafana asks it. */
export class RemediatingApp {
  plugin: PluginProcess;
  remediation: WrittenConfiguration;
  secrets: Readonly<Record<string, string>>;
  /** By Grafana's clock; later for each change of the settings. */
  settingsMs = 1_000;
  readonly #options: AppOptions;
  /** Of the process, unless its environment names another. */
  readonly storeFolder: string;

  private constructor(plugin: PluginProcess, storeFolder: string, options: AppOptions) {
    this.plugin = plugin;
    this.storeFolder = storeFolder;
    this.#options = options;
    this.remediation = options.remediation ?? {};
    this.secrets = options.secrets ?? {};
  }

  static async start(options: AppOptions = {}): Promise<RemediatingApp> {
    const storeFolder = mkdtempSync(join(tmpdir(), 'presage-store-'));
    return new RemediatingApp(await startPlugin(storeFolder, options), storeFolder, options);
  }

  /** Asks as a person of a role; as Grafana itself where it is undefined. */
  ask(role: string | undefined, call: ResourceCall, context: AppContextOptions = {}): Promise<ResourceResult> {
    const { secrets, settingsMs: lastUpdatedMs } = this;
    const jsonData = { remediation: this.remediation };
    return callResource(
      this.plugin,
      appContext({ jsonData, secrets, lastUpdatedMs, ...(role !== undefined && { role }), ...context }),
      call
    );
  }

  async runs(query = ''): Promise<RunRecord[]> {
    return (await this.ask('Viewer', { url: `runs${query}` })).json as RunRecord[];
  }

  async deliveries(states: string): Promise<DeliveryRecord[]> {
    return (await this.ask('Viewer', { url: `deliveries?states=${states}` })).json as DeliveryRecord[];
  }

  /** Newest first. */
  async audit(kind: AuditKind): Promise<AuditRecord[]> {
    return (await this.ask('Viewer', { url: `audit?kinds=${kind}&limit=1000` })).json as AuditRecord[];
  }

  async verifiesAudit(): Promise<boolean> {
    return ((await this.ask('Viewer', { url: 'audit/verify' })).json as { ok: boolean }).ok;
  }

  /** Waits until there is a run in a state. */
  async untilRun(state: RunRecord['state']): Promise<RunRecord> {
    let found: RunRecord | undefined;
    await untilTrue(`a run that is "${state}"`, async () => {
      found = (await this.runs()).find((run) => run.state === state);
      return found !== undefined;
    });
    return found!;
  }

  /** Ends the process as a power cut does, and starts another on the same store. */
  async killAndRestart(): Promise<void> {
    await this.plugin.stop('SIGKILL');
    this.plugin = await startPlugin(this.storeFolder, this.#options);
  }

  async stop(): Promise<void> {
    await this.plugin.stop();
    rmSync(this.storeFolder, { recursive: true, force: true });
  }
}

function startPlugin(storeFolder: string, { environment, launcher }: AppOptions): Promise<PluginProcess> {
  return PluginProcess.start({ GF_PLUGIN_STORE_FOLDER: storeFolder, ...environment }, launcher);
}
