import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { SQL } from 'bun';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryOf } from '../../store/fixtures/entryOf';
import { openStore } from '../../store/openStore';
import { runInProcess } from '../fixtures/runInProcess';

let folder = '';
let whole = '';
let head = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'presage-audit-'));
  whole = join(folder, 'whole.db');
  const { audit, close } = await openStore(whole).then((store) => ({ audit: store.audit, close: () => store.close() }));
  await audit.append([1, 2, 3].map((atMs) => entryOf({ atMs, summary: `Entry ${atMs}, "quoted".` })));
  await audit.append([entryOf({ orgId: 7, subject: '=1+1' })]);
  head = (await audit.head(1))?.hash ?? '';
  await close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of the store that somebody got at past its guards. */
async function tamper(statement: string): Promise<string> {
  const file = join(folder, `${Bun.hash(statement)}.db`);
  copyFileSync(whole, file);
  const sql = new SQL({ adapter: 'sqlite', filename: file });
  await sql`DROP TRIGGER presage_audit_unchanged`;
  await sql`DROP TRIGGER presage_audit_kept`;
  await sql.unsafe(statement);
  await sql.close();
  return file;
}

describe('audit verify', () => {
  test('prints how many entries each organization has, and its head', async () => {
    const { exitCode, stdout, stderr } = await runInProcess(['audit', 'verify', '--store', whole]);

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(
      new RegExp(`^organization 1: 3 entries, head ${head}\norganization 7: 1 entries, head \\w{64}\n$`)
    );
  });

  test('looks at one organization where that is asked for', async () => {
    const { stdout } = await runInProcess(['audit', 'verify', '--store', whole, '--organization', '7']);

    expect(stdout).toMatch(/^organization 7: 1 entries, head \w{64}\n$/);
  });

  test.each([
    ["UPDATE presage_audit SET record = REPLACE(record, 'Entry 2', 'Entry 9')", 'Entry 2 was changed'],
    ['DELETE FROM presage_audit WHERE sequence = 2', 'Entry 2 is gone'],
    ['DELETE FROM presage_audit WHERE org_id = 1 AND sequence = 3', 'Entry 3 is gone'],
    ['DELETE FROM presage_audit WHERE org_id = 1 AND sequence = 1', 'should begin with entry 1'],
  ])('after %s fails with the first broken entry', async (statement, explanation) => {
    const { exitCode, stdout, stderr } = await runInProcess(['audit', 'verify', '--store', await tamper(statement)]);

    expect(exitCode).toBe(1);
    expect(stderr).toStartWith('organization 1: ');
    expect(stderr).toContain(explanation);
    expect(stdout).toContain('organization 7: 1 entries');
  });

  test('holds a chain to a hash that was noted down', async () => {
    const verify = (hash: string) => runInProcess(['audit', 'verify', '--store', whole, '--expect-head', hash]);

    expect((await verify(head.toUpperCase())).exitCode).toBe(0);
    const other = await verify('f'.repeat(64));
    expect(other.exitCode).toBe(1);
    expect(other.stderr).toContain('is in no chain');
  });

  test.each([
    {
      args: ['--store', join(tmpdir(), 'presage-nowhere', 'nowhere.db')],
      stderr: /^There is no store of Presage at .*nowhere\.db\./,
    },
    { args: ['--store', 'oracle://ada:secret@db'], stderr: /^The store's URL "oracle:\/\/\.\.\."/ },
    { args: ['--organization', 'main'], stderr: /number of an organization/ },
    { args: ['--expect-head', '12'], stderr: /64 hexadecimal digits/ },
  ])('refuses $args', async ({ args, stderr }) => {
    expect(await runInProcess(['audit', 'verify', ...args])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringMatching(stderr),
    });
  });
});

describe('audit export', () => {
  test('writes the entries of an organization as CSV', async () => {
    const output = join(folder, 'audit.csv');

    const run = await runInProcess(['audit', 'export', '--store', whole, '--output', output]);

    expect(run).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    const [header, ...rows] = readFileSync(output, 'utf8').trimEnd().split('\r\n');
    expect(header).toStartWith('"sequence","time","kind",');
    expect(rows.map((row) => row.split(',')[0])).toEqual(['"3"', '"2"', '"1"']);
    expect(rows[0]).toContain('"Entry 3, ""quoted""."');
  });

  test('writes to standard output, and no formula that a spreadsheet would run', async () => {
    const { stdout } = await runInProcess(['audit', 'export', '--store', whole, '--organization', '7']);

    expect(stdout).toContain(`"'=1+1"`);
  });

  test('fails where the output has no folder', async () => {
    const { exitCode, stderr } = await runInProcess([
      ...['audit', 'export', '--store', whole],
      ...['--output', join(folder, 'no', 'audit.csv')],
    ]);

    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^The output can't be written to .*ENOENT/);
  });
});
