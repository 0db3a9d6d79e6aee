import { describe, expect, test } from 'bun:test';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createListenAddress } from './createListenAddress';

describe('createListenAddress', () => {
  test('gives a socket in a folder of its own that only this user may enter, and removes it', () => {
    const parent = mkdtempSync(join(tmpdir(), 'presage-test-'));
    try {
      const listen = createListenAddress('linux', parent);
      const { network, address } = listen.handshake(0);
      const folder = dirname(address);

      expect(network).toBe('unix');
      expect(listen.target).toBe(`unix:${address}`);
      expect(dirname(folder)).toBe(parent);
      expect(statSync(folder).mode & 0o777).toBe(0o700);

      listen.release();
      expect(existsSync(folder)).toBe(false);
    } finally {
      rmSync(parent, { recursive: true });
    }
  });

  test('gives a loopback port on Windows', () => {
    const listen = createListenAddress('win32', undefined);

    expect(listen.target).toBe('127.0.0.1:0');
    expect(listen.handshake(4321)).toEqual({ network: 'tcp', address: '127.0.0.1:4321' });
  });
});
