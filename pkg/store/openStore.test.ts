import { afterAll, beforeAll, describe } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeMigrations } from './fixtures/contract/describeMigrations';
import { describeStore } from './fixtures/contract/describeStore';

describe('SQLite', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'presage-store-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  let files = 0;
  const createLocation = (): Promise<string> => {
    files += 1;
    return Promise.resolve(join(folder, 'deep', String(files), 'presage.db'));
  };

  describeStore('a store', createLocation);
  describeMigrations(createLocation);
});
