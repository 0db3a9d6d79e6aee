import { afterAll, beforeAll, describe } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeCrash } from './describeCrash';

// What every store does is tested beside the code.
describe('SQLite', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'presage-sqlite-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  describeCrash(() => Promise.resolve(join(folder, 'presage.db')));
});
