import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededNoise } from '../../series/fixtures/seededNoise';
import { runInProcess } from '../fixtures/runInProcess';

const HEADER = 'timestamp,before,after,change,significance';
const HOURS = 24 * 14;
const CHANGE_HOUR = 24 * 9 + 6;

/** Time of an hour, as files write it. */
const hourText = (hour: number): string => new Date(Date.UTC(2026, 4, 4, hour)).toISOString().replace('.000Z', 'Z');

/** A daily wave with noise, and from an hour on so much higher. */
function waveWith(height: number, seed = 1): number[] {
  const noise = seededNoise(seed);
  return Array.from(
    { length: HOURS },
    (_, hour) => 50 + 20 * Math.sin((2 * Math.PI * hour) / 24) + noise() + (hour >= CHANGE_HOUR ? height : 0)
  );
}

const csvOf = (values: readonly number[]): string =>
  ['timestamp,value', ...values.map((value, hour) => `${hourText(hour)},${value}`)].join('\n');

const rowsOf = (stdout: string): string[][] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((row) => row.split(','));

describe('changes', () => {
  let folder = '';
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'presage-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('writes when a level changed, its time as in the file', async () => {
    const { exitCode, stdout, stderr } = await runInProcess(['changes'], csvOf(waveWith(15)));

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const [header, change, ...others] = rowsOf(stdout);
    expect([header!.join(','), others]).toEqual([HEADER, []]);
    const [time, before, after, size, significance] = change!;
    expect(time).toBe(hourText(CHANGE_HOUR));
    expect(Math.abs(Number(before) - 50)).toBeLessThan(1);
    expect(Math.abs(Number(after) - 65)).toBeLessThan(1);
    expect(Number(size)).toBeCloseTo(Number(after) - Number(before), 9);
    expect(Number(significance)).toBeGreaterThan(6);
  });

  test('writes the header alone where nothing changed', async () => {
    expect(await runInProcess(['changes'], csvOf(waveWith(0)))).toEqual({
      exitCode: 0,
      stdout: `${HEADER}\n`,
      stderr: '',
    });
  });

  test('names the series of a long file, in their order', async () => {
    const [a, b] = [waveWith(15, 1), waveWith(-15, 2)];
    const lines = a.flatMap((value, hour) => [`"a, 1",${hour},${value}`, `b,${hour},${b[hour]}`, `calm,${hour},7`]);

    const { stdout } = await runInProcess(['changes'], ['unique_id,ds,y', ...lines].join('\n'));

    const [header, ...rows] = stdout.trimEnd().split('\n');
    expect(header).toBe(`unique_id,${HEADER}`);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toStartWith(`"a, 1",${CHANGE_HOUR},`);
    expect(rows[1]).toStartWith(`b,${CHANGE_HOUR},`);
  });

  test('takes the column that is asked for', async () => {
    const [cpu, memory] = [waveWith(0, 1), waveWith(15, 2)];
    const csv = ['ds,cpu,Memory', ...cpu.map((value, hour) => `${hour},${value},${memory[hour]}`)].join('\n');

    const changesOf = async (column: string) =>
      rowsOf((await runInProcess(['changes', '--column', column], csv)).stdout).slice(1);

    expect(await changesOf('cpu')).toEqual([]);
    expect((await changesOf('memory')).map(([time]) => time)).toEqual([String(CHANGE_HOUR)]);
  });

  test('takes the season that is given, and says what could not be done', async () => {
    const square = Array.from({ length: 200 }, (_, i) => `${i},${Math.floor(i / 20) % 2}`);
    const csv = ['ds,y', ...square].join('\n');
    const run = (season: string) => runInProcess(['changes', '--season', season], csv);

    expect((await run('none')).stdout.split('\n')).toHaveLength(2 + 9);
    expect(await run('40')).toEqual({ exitCode: 0, stdout: `${HEADER}\n`, stderr: '' });
    expect((await run('150')).stderr).toBe(
      "y: season of 150 steps left out: the history of 200 steps doesn't hold it twice\n"
    );
  });

  test('names the series that fails, writes the others and says so to scripts', async () => {
    const lines = waveWith(15).map((value, hour) => `long,${hour},${value}`);

    const { exitCode, stdout, stderr } = await runInProcess(
      ['changes'],
      ['unique_id,ds,y', 'short,1,5', ...lines].join('\n')
    );

    expect(exitCode).toBe(1);
    expect(rowsOf(stdout).map(([name]) => name)).toEqual(['unique_id', 'long']);
    expect(stderr).toMatch(/^short: .*one point in the history.*\n$/);
  });

  test('writes a file', async () => {
    const output = join(folder, 'changes.csv');

    const run = await runInProcess(['changes', '--output', output], csvOf(waveWith(15)));

    expect(run).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(readFileSync(output, 'utf8').trimEnd().split('\n')).toHaveLength(2);
  });
});
