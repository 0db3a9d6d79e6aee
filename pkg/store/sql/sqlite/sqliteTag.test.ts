import { describe, expect, test } from 'bun:test';
import type { SqlitePart } from './SqlitePart';
import { sqliteTag } from './sqliteTag';

/** Says what would be run. */
const sql = sqliteTag(<Rows>({ text, values }: SqlitePart) =>
  Object.assign([text, values] as Rows & unknown[], { affectedRows: 0 })
);
const said = async (query: PromiseLike<unknown[]>): Promise<unknown[]> => [...(await query)];

describe('a statement', () => {
  test('has its values as parameters', async () => {
    const hostile = `'); DROP TABLE presage_runs; --`;

    expect(await said(sql`SELECT ${hostile}, ${null} FROM t WHERE n = ${1}`)).toEqual([
      'SELECT ?, ? FROM t WHERE n = ?',
      [hostile, null, 1],
    ]);
  });

  test('has parts in it, and parts of parts', async () => {
    const part = sql`AND n IN ${sql([1, 2])} ${sql``}`;

    expect(
      await said(sql`SELECT a FROM ${sql('t')} WHERE b = ${'b'} ${part} ${sql.unsafe('LIMIT 1')} -- ${3}`)
    ).toEqual(['SELECT a FROM "t" WHERE b = ? AND n IN (?, ?)  LIMIT 1 -- ?', ['b', 1, 2, 3]]);
  });

  test('inserts rows and sets columns', async () => {
    expect(await said(sql`INSERT INTO t ${sql({ a: 1, b: 'x' })}`)).toEqual([
      'INSERT INTO t ("a", "b") VALUES (?, ?)',
      [1, 'x'],
    ]);
    expect(
      await said(
        sql`INSERT INTO t ${sql([
          { a: 1, b: null },
          { b: 'y', a: 2 },
        ])}`
      )
    ).toEqual(['INSERT INTO t ("a", "b") VALUES (?, ?), (?, ?)', [1, null, 2, 'y']]);
    expect(await said(sql`UPDATE t SET ${sql({ a: 1, b: 'x' })} WHERE c = ${2}`)).toEqual([
      'UPDATE t SET "a" = ?, "b" = ? WHERE c = ?',
      [1, 'x', 2],
    ]);
  });

  test('has names that end nothing', async () => {
    expect(await said(sql`SELECT 1 FROM ${sql('a" b')}`)).toEqual(['SELECT 1 FROM "a"" b"', []]);
  });

  test('takes no other objects', () => {
    expect(() => sql`SELECT ${new Date()}`).toThrow('only as rows or as a list');
  });

  test('does not run before it is awaited, and rejects where it fails', async () => {
    let runs = 0;
    const failing = sqliteTag(() => {
      runs += 1;
      throw new RangeError('No.');
    });
    const query = failing`SELECT 1`;
    expect(runs).toBe(0);

    expect(await Promise.allSettled([query])).toMatchObject([{ status: 'rejected', reason: new RangeError('No.') }]);
    expect(runs).toBe(1);
  });
});
