import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { StoreUnavailableError } from '../../pkg/store/errors/StoreUnavailableError';
import { describeMigrations } from '../../pkg/store/fixtures/contract/describeMigrations';
import { describeStore } from '../../pkg/store/fixtures/contract/describeStore';
import { runOf } from '../../pkg/store/fixtures/runOf';
import { openStore } from '../../pkg/store/openStore';
import { describeCrash } from './describeCrash';
import type { DatabaseServer } from './harness/DatabaseServer';

const START_LIMIT_MS = 120_000;

interface ServerProgram {
  isInstalled(): boolean;
  start(): Promise<DatabaseServer>;
}

/** The suite that SQLite passes, and what only a server can do to a store. */
export function describeServer(name: string, program: ServerProgram): void {
  const isMissing = !program.isInstalled();
  describe.skipIf(isMissing)(isMissing ? `${name}, which is not installed here` : name, () => {
    let server: DatabaseServer;
    beforeAll(async () => {
      server = await program.start();
    }, START_LIMIT_MS);
    afterAll(() => server.stop(), START_LIMIT_MS);

    describeStore('a store', () => server.createDatabase());
    describeMigrations(() => server.createDatabase());
    describeCrash(() => server.createDatabase());

    test(
      'serves a store through its restart',
      async () => {
        const store = await openStore(await server.createDatabase());
        const run = runOf();
        await store.runs.insert(run);

        await server.restart();

        expect((await store.runs.find(1, run.id))?.id).toBe(run.id);
        expect(await store.transaction(({ runs }) => runs.insert(runOf()))).toBe(true);
        await store.close();
      },
      START_LIMIT_MS
    );

    test(
      'is opened by many processes at the same time',
      async () => {
        const location = await server.createDatabase();

        const stores = await Promise.all(Array.from({ length: 6 }, () => openStore(location)));

        expect(await Promise.all(stores.map(({ runs }) => runs.insert(runOf())))).not.toContain(false);
        await Promise.all(stores.map((store) => store.close()));
      },
      START_LIMIT_MS
    );

    test('tells what to do where a database is not there, without its password', async () => {
      const url = new URL(await server.createDatabase());
      url.pathname = '/nowhere';
      url.password = 'secret';

      const refusal = await openStore(String(url)).catch((error: unknown) => error);

      expect(refusal).toBeInstanceOf(StoreUnavailableError);
      expect((refusal as StoreUnavailableError).explanation).toMatch(/nowhere can't be used: .*store_url/);
      expect((refusal as StoreUnavailableError).explanation).not.toContain('secret');
    });
  });
}
