import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import type { Sql } from '../Sql';
import { SqliteConnection } from '../sqlite/SqliteConnection';
import { GroupCommit } from './GroupCommit';

class DiskFull extends Error {}

describe('transactions that wait together', () => {
  let connection: SqliteConnection;
  let begun = 0;
  let commits: GroupCommit;
  beforeEach(async () => {
    connection = new SqliteConnection(':memory:');
    await connection.sql`CREATE TABLE kept (n INTEGER PRIMARY KEY)`;
    begun = 0;
    commits = new GroupCommit({
      begin: (work) => {
        begun += 1;
        return connection.transaction(work);
      },
      savepoint: (work) => connection.savepoint(work),
      isEndedBy: (error) => error instanceof DiskFull,
    });
  });
  afterEach(() => connection.close());

  const keep = (n: number) => async (transaction: Sql) => {
    await transaction`INSERT INTO kept VALUES (${n})`;
    return n;
  };
  const kept = async (): Promise<number[]> => {
    const rows: Array<{ n: number }> = await connection.sql`SELECT n FROM kept ORDER BY n`;
    return rows.map(({ n }) => n);
  };

  test('are committed in one, in their order, each with its own answer', async () => {
    const answers = await Promise.all([3, 1, 2].map((n) => commits.run(keep(n))));

    expect(answers).toEqual([3, 1, 2]);
    expect(await kept()).toEqual([1, 2, 3]);
    expect(begun).toBe(1);
  });

  test('see what those before them wrote', async () => {
    const [, seen] = await Promise.all([
      commits.run(keep(1)),
      commits.run(async (transaction) => (await transaction`SELECT n FROM kept`).length),
    ]);

    expect(seen).toBe(1);
  });

  test('take back only their own work where they fail', async () => {
    const outcomes = await Promise.allSettled([
      commits.run(keep(1)),
      commits.run(async (transaction) => {
        await keep(2)(transaction);
        throw new RangeError('No.');
      }),
      commits.run(keep(3)),
      commits.run(keep(3)),
    ]);

    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
    expect(await kept()).toEqual([1, 3]);
    expect(begun).toBe(1);
  });

  test('run alone where one of them ends the transaction for all', async () => {
    const outcomes = await Promise.allSettled([
      commits.run(keep(1)),
      commits.run(async (transaction) => {
        await keep(2)(transaction);
        throw new DiskFull();
      }),
      commits.run(keep(3)),
    ]);

    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await kept()).toEqual([1, 3]);
    expect(begun).toBe(4);
  });

  test('that come meanwhile have their turn, however many', async () => {
    const answers = await Promise.all(
      Array.from({ length: 500 }, async (_, n) => {
        await Bun.sleep(n % 7);
        return commits.run(keep(n));
      })
    );

    expect(answers).toEqual(Array.from({ length: 500 }, (_, n) => n));
    expect(await kept()).toHaveLength(500);
    await commits.idle();
    expect(await commits.run(keep(500))).toBe(500);
  });
});
