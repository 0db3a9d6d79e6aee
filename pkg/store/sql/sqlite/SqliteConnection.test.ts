import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import type { Sql } from '../Sql';
import { SqliteConnection } from './SqliteConnection';

let connection: SqliteConnection;
let sql: Sql;
beforeEach(async () => {
  connection = new SqliteConnection(':memory:');
  sql = connection.sql;
  await sql`CREATE TABLE t (n INTEGER PRIMARY KEY, body TEXT)`;
});
afterEach(() => connection.close());

const kept = async (): Promise<number[]> =>
  (await sql<Array<{ n: number }>>`SELECT n FROM t ORDER BY n`).map(({ n }) => n);

describe('one connection', () => {
  test('says what was found and how many were changed', async () => {
    expect(
      (
        await sql`INSERT INTO t ${sql([
          { n: 1, body: 'a' },
          { n: 2, body: null },
        ])}`
      ).affectedRows
    ).toBe(2);
    expect((await sql`INSERT INTO t ${sql({ n: 2, body: 'b' })} ON CONFLICT DO NOTHING`).affectedRows).toBe(0);
    expect((await sql`UPDATE t SET ${sql({ body: 'c' })} WHERE n = ${1}`).affectedRows).toBe(1);

    expect([...(await sql`SELECT n, body FROM t ORDER BY n`)]).toEqual([
      { n: 1, body: 'c' },
      { n: 2, body: null },
    ]);
  });

  test('runs many more statements than it keeps prepared, and long ones', async () => {
    for (let n = 0; n < 250; n += 1) {
      await sql.unsafe(`INSERT INTO t (n) VALUES (${n})`);
    }
    const rows = Array.from({ length: 2_000 }, (_, index) => ({ n: 1_000 + index, body: 'x' }));
    expect((await sql`INSERT INTO t ${sql(rows)}`).affectedRows).toBe(2_000);

    expect(await kept()).toHaveLength(2_250);
  });

  test('finds columns that were added after a statement was prepared', async () => {
    await sql`SELECT * FROM t`;
    await sql`ALTER TABLE t ADD COLUMN more TEXT`;
    await sql`INSERT INTO t ${sql({ n: 1, body: 'a', more: 'b' })}`;

    expect([...(await sql`SELECT * FROM t`)]).toEqual([{ n: 1, body: 'a', more: 'b' }]);
  });
});

describe('a transaction', () => {
  const insert = (n: number) => sql`INSERT INTO t ${sql({ n, body: null })}`;
  const failing = async (n: number): Promise<void> => {
    await insert(n);
    throw new RangeError('No.');
  };

  test('is kept as a whole or not at all', async () => {
    expect(await connection.transaction(async () => (await insert(1)).affectedRows)).toBe(1);
    await expect(connection.transaction(() => failing(2))).rejects.toThrow('No.');

    expect(await kept()).toEqual([1]);
  });

  test('goes on after a part of it was taken back', async () => {
    await connection.transaction(async () => {
      await insert(1);
      await expect(connection.savepoint(() => failing(2))).rejects.toThrow('No.');
      await connection.savepoint(async () => insert(3));
    });

    expect(await kept()).toEqual([1, 3]);
  });

  test('that the database gave up itself says why', async () => {
    await expect(
      connection.transaction(async () => {
        await insert(1);
        await connection.savepoint(async () => sql`INSERT OR ROLLBACK INTO t (n) VALUES (1)`);
      })
    ).rejects.toThrow('UNIQUE constraint failed');

    expect(await connection.transaction(async () => (await insert(2)).affectedRows)).toBe(1);
    expect(await kept()).toEqual([2]);
  });
});
