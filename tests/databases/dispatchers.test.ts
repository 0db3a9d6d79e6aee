import { afterAll, beforeAll, describe } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeDispatchers } from './describeDispatchers';
import type { DatabaseServer } from './harness/DatabaseServer';
import { MariaDbServer } from './harness/MariaDbServer';
import { PostgresServer } from './harness/PostgresServer';

const START_LIMIT_MS = 120_000;

describe('dispatchers on SQLite', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'presage-dispatchers-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  describeDispatchers(() => Promise.resolve(join(folder, 'presage.db')));
});

for (const [name, program] of Object.entries({ PostgreSQL: PostgresServer, MariaDB: MariaDbServer })) {
  const isMissing = !program.isInstalled();
  describe.skipIf(isMissing)(`dispatchers on ${name}${isMissing ? ', which is not installed here' : ''}`, () => {
    let server: DatabaseServer;
    beforeAll(async () => {
      server = await program.start();
    }, START_LIMIT_MS);
    afterAll(() => server.stop(), START_LIMIT_MS);

    describeDispatchers(() => server.createDatabase());
  });
}
