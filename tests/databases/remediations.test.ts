import { afterAll, beforeAll, describe, test } from 'bun:test';
import fc from 'fast-check';
import { happenings, playProcesses } from '../../pkg/remediation/fixtures/playProcesses';
import type { DatabaseServer } from './harness/DatabaseServer';
import { MariaDbServer } from './harness/MariaDbServer';
import { PostgresServer } from './harness/PostgresServer';

const START_LIMIT_MS = 120_000;

for (const [name, program] of Object.entries({ PostgreSQL: PostgresServer, MariaDB: MariaDbServer })) {
  const isMissing = !program.isInstalled();
  describe.skipIf(isMissing)(`two processes on ${name}${isMissing ? ', which is not installed here' : ''}`, () => {
    let server: DatabaseServer;
    beforeAll(async () => {
      server = await program.start();
    }, START_LIMIT_MS);
    afterAll(() => server.stop(), START_LIMIT_MS);

    test('send no step twice, in order, and stay within the limits', async () => {
      const play = fc.asyncProperty(happenings, fc.integer({ min: 0, max: 600 }), async (groups, healsAt) =>
        playProcesses(groups, healsAt, await server.createDatabase())
      );
      await fc.assert(play, { numRuns: 5, endOnFailure: true });
    }, 120_000);
  });
}
