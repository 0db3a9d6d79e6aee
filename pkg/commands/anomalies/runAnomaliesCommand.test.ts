import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededNoise } from '../../series/fixtures/seededNoise';
import { runInProcess } from '../fixtures/runInProcess';
import { SPIKE, SPIKE_ROW, csvOf, minuteText, noisyValues } from './fixtures/spikyCsv';

const HEADER = 'timestamp,value,expected,lower,upper,anomaly_score,anomalous,severity';
const COLUMNS = HEADER.split(',');

async function rowsOf(csv: string, ...args: string[]): Promise<Array<Record<string, string>>> {
  const { exitCode, stdout } = await runInProcess(['anomalies', ...args], csv);
  expect(exitCode).toBe(0);
  const [header, ...rows] = stdout.trimEnd().split('\n');
  const names = header!.split(',');
  return rows.map((row) => Object.fromEntries(row.split(',').map((field, index) => [names[index]!, field])));
}

describe('anomalies', () => {
  let folder = '';
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'presage-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('marks a value far from what came before it', async () => {
    const values = noisyValues(400);

    const rows = await rowsOf(csvOf(values));

    expect(Object.keys(rows[0]!)).toEqual(COLUMNS);
    expect(rows.map(({ value }) => Number(value))).toEqual(values);
    expect(rows[SPIKE_ROW]).toMatchObject({ timestamp: minuteText(SPIKE_ROW), anomalous: '1' });
    expect(rows[SPIKE_ROW]!['severity']).not.toBe('none');
    expect(rows.slice(0, SPIKE_ROW).every(({ anomalous }) => anomalous === '0')).toBe(true);
  });

  test('marks less at a lower sensitivity, and nothing in times that are excluded', async () => {
    const csv = csvOf(noisyValues(400));
    const alarmsOf = async (...args: string[]): Promise<number> =>
      (await rowsOf(csv, ...args)).filter(({ anomalous }) => anomalous !== '0').length;

    expect(await alarmsOf('--sensitivity', '100')).toBeGreaterThan(await alarmsOf('--sensitivity', '0'));
    expect(await alarmsOf('--exclude', `${minuteText(SPIKE_ROW)}/${minuteText(399)}`)).toBe(0);
  });

  test('writes times as they were read, and a row for each row without a value', async () => {
    const values = ['1', '', 'NaN', 'null', '2.50', '-1e3'];
    const csv = `"TimeStamp","Value","Label"\n${values.map((value, row) => `"2026-05-12T0${row}:00Z","${value}","0"`).join('\n')}`;

    const rows = await rowsOf(csv);

    expect(rows.map(({ timestamp }) => timestamp)).toEqual(values.map((_, row) => `2026-05-12T0${row}:00Z`));
    expect(rows.map(({ value }) => value)).toEqual(['1', '', '', '', '2.5', '-1000']);
    expect(rows[0]).toMatchObject({ expected: '', lower: '', upper: '', anomaly_score: '0', severity: 'none' });
  });

  test('judges rows in the order they stand in, and says where that is not the order of time', async () => {
    const csv = 'ds,y\n5,1\n3,2\n3,3\n7,4\n';

    const { stdout, stderr } = await runInProcess(['anomalies'], csv);

    expect(stdout.split('\n').map((row) => row.split(',').slice(0, 2).join())).toEqual([
      'timestamp,value',
      '5,1',
      '3,2',
      '3,3',
      '7,4',
      '',
    ]);
    expect(stderr).toBe(
      '2 rows are not later than the row before; all were judged in the order they stand in.\n' +
        '"y" is still being learnt at the end of the file: only the extreme is marked so far.\n'
    );
  });

  test('judges each series on its own, wherever its rows stand', async () => {
    const values = { a: noisyValues(400, 1), b: noisyValues(400, 2) };
    const lines = values.a.flatMap((value, row) => [`a,${row},${value}`, `"b, c",${row},${values.b[row]}`]);

    const { stdout } = await runInProcess(['anomalies'], ['unique_id,ds,y', ...lines].join('\n'));

    const rows = stdout.trimEnd().split('\n');
    expect(rows[0]).toBe(`unique_id,${HEADER}`);
    const alone = await runInProcess(
      ['anomalies'],
      ['ds,y', ...values.b.map((value, row) => `${row},${value}`)].join('\n')
    );
    expect(rows.flatMap((row) => (row.startsWith('"b, c",') ? [row.slice('"b, c",'.length)] : []))).toEqual(
      alone.stdout.trimEnd().split('\n').slice(1)
    );
  });

  test('gives a row of several columns the verdict of the most anomalous one', async () => {
    const [calm, spiky] = [noisyValues(SPIKE_ROW, 3), noisyValues(SPIKE_ROW + 1)];
    const lines = spiky.map((value, row) => `${minuteText(row)};${calm[row] ?? 50};${value};1`);
    const csv = ['datetime;cpu;Memory;anomaly', ...lines].join('\n');

    const { stdout, stderr } = await runInProcess(['anomalies'], csv);

    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(new RegExp(`^${minuteText(SPIKE_ROW)},${SPIKE},.*,1,[a-z]+$`));
    expect(stderr).toMatch(/^Not judged: "anomaly", .*--columns.*\n$/);
    expect((await rowsOf(csv, '--columns', 'cpu')).at(-1)).toMatchObject({ value: '50', anomalous: '0' });
    expect((await rowsOf(csv, '--columns', 'cpu', '--columns', 'memory')).at(-1)).toMatchObject({
      value: String(SPIKE),
    });
  });

  test('judges several columns as one system, and names which of them made it strange', async () => {
    const incidents = join(folder, 'together.csv');
    const [latency, errors, cpu] = [seededNoise(4), seededNoise(5), seededNoise(6)];
    const lines = Array.from({ length: 900 }, (_, row) => {
      const fault = row >= 800 && row < 860 ? 1 : 0;
      return `${minuteText(row)},${50 + cpu()},${100 + latency() + 20 * fault},${10 + errors() + 15 * fault}`;
    });
    const csv = ['timestamp,cpu,latency,errors', ...lines].join('\n');

    const rows = await rowsOf(csv, '--together', '--incidents', incidents);

    expect(rows).toHaveLength(900);
    expect(rows.slice(0, 800).every(({ anomalous }) => anomalous === '0')).toBe(true);
    expect(rows.slice(810, 860).every(({ anomalous }) => anomalous === '1')).toBe(true);
    const [, incident] = readFileSync(incidents, 'utf8').split('\n');
    expect(incident).toMatch(/,combination,above,"cpu, latency, errors",.*mostly high latency .* and high errors /);
    const cut = await runInProcess(['anomalies', '--together'], csv.split('\n').slice(0, 831).join('\n'));
    const whole = await runInProcess(['anomalies', '--together'], csv);
    expect(whole.stdout.startsWith(cut.stdout)).toBe(true);
  });

  test('writes the value of a row that is not judged together', async () => {
    const csv = 'ds,a,b\n1,5,7\n2,6,8\n3,,\n';

    const rows = await rowsOf(csv, '--together', '--exclude', '1/3');

    expect(rows.map(({ value, anomalous }) => [value, anomalous])).toEqual([
      ['5', '0'],
      ['6', '0'],
      ['', '0'],
    ]);
  });

  test('writes files of verdicts and of incidents', async () => {
    const [output, incidents] = [join(folder, 'verdicts.csv'), join(folder, 'incidents.csv')];

    const run = await runInProcess(
      ['anomalies', '--output', output, '--incidents', incidents],
      csvOf(noisyValues(400))
    );

    expect(run).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(readFileSync(output, 'utf8').trimEnd().split('\n')).toHaveLength(401);
    const [header, first] = readFileSync(incidents, 'utf8').split('\n');
    expect(header).toBe('start,end,peak,severity,kind,direction,series,actual,expected,score,series_hit,reason');
    expect(first).toMatch(
      new RegExp(
        `^${minuteText(SPIKE_ROW)},[^,]*,${minuteText(SPIKE_ROW)},[a-z]+,value,above,value,${SPIKE},.*"500 where .*"$`
      )
    );
  });

  test('fails where the list of incidents has no folder', async () => {
    const { exitCode, stderr } = await runInProcess(
      ['anomalies', '--incidents', join(folder, 'no', 'incidents.csv')],
      csvOf([1, 2, 3])
    );

    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^The output can't be written to .*incidents\.csv: ENOENT/);
  });
});
