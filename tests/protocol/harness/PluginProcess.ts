import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { credentials } from '@grpc/grpc-js';
import { GRPCControllerClient } from '../../../pkg/backend/generated/controller';
import { HealthClient } from '../../../pkg/backend/generated/health';
import { DataClient, DiagnosticsClient, ResourceClient } from '../../../pkg/backend/generated/plugin';
import { executablePath } from './executablePath';

/** What Grafana puts into a plugin's environment: of a managed service account, and of the plugin's part of its settings. */
export interface PluginEnvironment {
  readonly GF_APP_URL?: string;
  readonly GF_PLUGIN_APP_CLIENT_ID?: string;
  readonly GF_PLUGIN_APP_CLIENT_SECRET?: string;
  readonly GF_PLUGIN_STORE_FOLDER?: string;
  readonly GF_PLUGIN_STORE_URL?: string;
}

/** The built executable, started the way Grafana starts it: with next to no environment, and spoken to over gRPC. */
export class PluginProcess {
  readonly executable = executablePath();
  readonly child: Bun.Subprocess<'ignore', 'pipe', 'pipe'>;
  readonly handshake: string;
  /** Time from the start to the handshake line. */
  readonly handshakeMs: number;
  readonly data: DataClient;
  readonly diagnostics: DiagnosticsClient;
  readonly resource: ResourceClient;
  readonly health: HealthClient;
  readonly controller: GRPCControllerClient;
  readonly #stdout: ReadableStreamDefaultReader<Uint8Array>;
  readonly #stderr: Promise<string>;

  private constructor(
    child: Bun.Subprocess<'ignore', 'pipe', 'pipe'>,
    stdout: ReadableStreamDefaultReader<Uint8Array>,
    stderr: Promise<string>,
    handshake: string,
    handshakeMs: number
  ) {
    this.child = child;
    this.#stdout = stdout;
    this.#stderr = stderr;
    this.handshake = handshake;
    this.handshakeMs = handshakeMs;
    const [, , network, address = ''] = handshake.trim().split('|');
    const target = network === 'unix' ? `unix:${address}` : address;
    const options = { 'grpc.max_receive_message_length': -1 };
    this.data = new DataClient(target, credentials.createInsecure(), options);
    this.diagnostics = new DiagnosticsClient(target, credentials.createInsecure(), options);
    this.resource = new ResourceClient(target, credentials.createInsecure(), options);
    this.health = new HealthClient(target, credentials.createInsecure());
    this.controller = new GRPCControllerClient(target, credentials.createInsecure());
  }

  /** @param launcher a program and its arguments that start the executable, such as one that limits it */
  static async start(environment: PluginEnvironment = {}, launcher: readonly string[] = []): Promise<PluginProcess> {
    const startMs = performance.now();
    const child = Bun.spawn([...launcher, executablePath()], {
      env: { GF_VERSION: '12.4.0', GF_EDITION: 'Open Source', grafana_plugin_type: 'datasource', ...environment },
      stdin: 'ignore',
      stdout: 'pipe',
      stderr: 'pipe',
    });
    const stderr = new Response(child.stderr).text();
    const stdout = child.stdout.getReader();
    const { value } = await stdout.read();
    const handshake = new TextDecoder().decode(value);
    return new PluginProcess(child, stdout, stderr, handshake, performance.now() - startMs);
  }

  /** Ends the process the way a service manager does, and gives what it wrote after the handshake line. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<{ exitCode: number; stdout: string; stderr: string }> {
    this.child.kill(signal);
    const end = await this.ended();
    const [, , network, address = ''] = this.handshake.trim().split('|');
    if (signal === 'SIGKILL' && network === 'unix') {
      // Killed, it could not remove its socket itself.
      rmSync(dirname(address), { recursive: true, force: true });
    }
    return end;
  }

  /** Waits for the process to end by itself. */
  async ended(): Promise<{ exitCode: number; stdout: string; stderr: string }> {
    const exitCode = await this.child.exited;
    for (const client of [this.data, this.diagnostics, this.resource, this.health, this.controller]) {
      client.close();
    }
    return { exitCode, stdout: await this.#restOfStdout(), stderr: await this.#stderr };
  }

  async #restOfStdout(): Promise<string> {
    const decoder = new TextDecoder();
    let text = '';
    for (let chunk = await this.#stdout.read(); !chunk.done; chunk = await this.#stdout.read()) {
      text += decoder.decode(chunk.value, { stream: true });
    }
    return text;
  }
}
