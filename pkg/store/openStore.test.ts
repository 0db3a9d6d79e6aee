import { afterAll } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeStore } from './fixtures/contract/describeStore';

const folder = mkdtempSync(join(tmpdir(), 'presage-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

describeStore('a store on SQLite', () => Promise.resolve(join(folder, 'deep', 'er', 'presage.db')));
