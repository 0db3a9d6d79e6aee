import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the server listens, in gRPC's words and in the handshake's. */
export interface ListenAddress {
  /** What the server binds to. */
  readonly target: string;
  /** The handshake's network and address; the port is known only after binding. */
  handshake(port: number): { readonly network: 'unix' | 'tcp'; readonly address: string };
  /** Removes what was left on disk. */
  release(): void;
}

/** A Unix socket that only this user can reach, or a free loopback port on Windows, which lacks them. */
export function createListenAddress(platform: NodeJS.Platform, directory: string | undefined): ListenAddress {
  if (platform === 'win32') {
    return {
      target: '127.0.0.1:0',
      handshake: (port) => ({ network: 'tcp', address: `127.0.0.1:${port}` }),
      release: () => undefined,
    };
  }
  const ownDirectory = mkdtempSync(join(directory ?? tmpdir(), 'presage-'));
  const path = join(ownDirectory, 'plugin.sock');
  return {
    target: `unix:${path}`,
    handshake: () => ({ network: 'unix', address: path }),
    release: () => rmSync(ownDirectory, { recursive: true, force: true }),
  };
}
