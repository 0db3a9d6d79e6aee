import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { ForecastPlan } from '../forecast/ForecastPlan';
import { PresageError } from '../series/PresageError';
import type { ClosableForecaster } from './ClosableForecaster';
import { runInProcess } from './fixtures/runInProcess';

const DAYS = ['1,2', '2,4', '3,1', '4,2', '5,4', '6,1', '7,2', '8,4', '9,1'].map((row) => `a,${row}`).join('\n');
const INDEXED = `unique_id,ds,y\n${DAYS}\n`;
const HOURLY = Array.from({ length: 8 }, (_, hour) => `2026-05-12 0${hour}:00:00,${hour % 2}`).join('\n');
const ISO_WITH_ZONE = HOURLY.replaceAll(/(\d{2}) (\d{2}:00:00)/g, '$1T$2+02:00');
const DATES = [21, 22, 23, 24, 25, 26].map((day) => `2026-02-${day},${day % 2}`).join('\n');

const forecastTwo = ['forecast', '--horizon', '2'];

describe('forecast', () => {
  let folder = '';
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'presage-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    { name: 'whole numbers', csv: INDEXED, times: ['10', '11'], id: 'a' },
    {
      name: 'times in UTC',
      csv: `timestamp,value\n${HOURLY}`,
      times: ['2026-05-12 08:00:00', '2026-05-12 09:00:00'],
      id: 'value',
    },
    {
      name: 'ISO times with a zone',
      csv: `ds,y\n${ISO_WITH_ZONE}`,
      times: ['2026-05-12T06:00:00Z', '2026-05-12T07:00:00Z'],
      id: 'y',
    },
    { name: 'dates', csv: `ds,y\n${DATES}`, times: ['2026-02-27', '2026-02-28'], id: 'y' },
    {
      name: 'a byte order mark, quotes and Windows line ends',
      csv: `\uFEFF${INDEXED.replaceAll('a,', '"a",').replaceAll('\n', '\r\n')}`,
      times: ['10', '11'],
      id: 'a',
    },
    {
      name: 'other columns, in any order',
      csv: INDEXED.replaceAll(/^(.*),(.*),(.*)$/gm, 'x,$3,$2,$1'),
      times: ['10', '11'],
      id: 'a',
    },
  ])('writes the times of $name as it reads them', async ({ csv, times, id }) => {
    const { exitCode, stdout, stderr } = await runInProcess(
      ['forecast', '--horizon', '2', '--model', 'seasonal-naive'],
      csv
    );

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const [header, ...rows] = stdout.trimEnd().split('\n');
    expect(header).toBe('unique_id,ds,model,mean,lo-95,hi-95');
    expect(rows.map((row) => row.split(',').slice(0, 3))).toEqual(times.map((time) => [id, time, 'seasonal-naive']));
  });

  test('reads and writes files', async () => {
    const [input, output] = [join(folder, 'in.csv'), join(folder, 'out.csv')];
    writeFileSync(input, INDEXED);

    const { exitCode, stdout } = await runInProcess(['forecast', input, '--horizon', '3', '--output', output]);

    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    expect(readFileSync(output, 'utf8').trimEnd().split('\n')).toHaveLength(4);
  });

  test('names the series that fails, writes the others and says so to scripts', async () => {
    const { exitCode, stdout, stderr } = await runInProcess(['forecast', '--horizon', '1'], `${INDEXED}b,1,5\n`);

    expect(exitCode).toBe(1);
    expect(stdout.trimEnd().split('\n').slice(1)).toEqual([expect.stringMatching(/^a,10,/)]);
    expect(stderr).toMatch(/^b: .*one point in the history.*\n$/);
  });

  test('quotes what needs quotes', async () => {
    const csv = INDEXED.replaceAll('a,', '"say ""a"", b",');

    const { stdout } = await runInProcess(['forecast', '--horizon', '1', '--model', 'seasonal-naive'], csv);

    expect(stdout.split('\n')[1]).toMatch(/^"say ""a"", b",10,/);
  });

  test('fails where the output has no folder', async () => {
    const { exitCode, stderr } = await runInProcess(
      [...forecastTwo, '--output', join(folder, 'no', 'out.csv')],
      INDEXED
    );

    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^The output can't be written to .*ENOENT/);
  });

  test('names every series where the forecaster refuses them all', async () => {
    const refusing: ClosableForecaster = {
      fitsAtOnce: 1,
      forecast: () => Promise.reject(new PresageError('It is too quiet.', 'Make some noise.')),
      close: () => undefined,
    };

    const { exitCode, stdout, stderr } = await runInProcess(forecastTwo, `${INDEXED}b,1,5\n`, refusing);

    expect(exitCode).toBe(1);
    expect(stdout).toBe('unique_id,ds,model,mean,lo-95,hi-95\n');
    expect(stderr).toBe('a: It is too quiet. Make some noise.\nb: It is too quiet. Make some noise.\n');
  });

  test('gives every series exactly the horizon, whatever its times are like', async () => {
    const seriesRows = fc.record({
      stepSeconds: fc.integer({ min: 1, max: 100_000 }),
      startSeconds: fc.integer({ min: 0, max: 2_000_000_000 }),
      jitterShare: fc.double({ min: 0, max: 0.2, noNaN: true }),
      values: fc.array(fc.option(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { freq: 9 }), {
        minLength: 12,
        maxLength: 60,
      }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(seriesRows, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 4 }),
        async (all, horizon) => {
          const rows = all.flatMap(({ stepSeconds, startSeconds, jitterShare, values }, series) =>
            values.map((value, index) => {
              const jitter = (index % 3) * jitterShare;
              const timeMs = Math.round((startSeconds + (index + jitter) * stepSeconds) * 1_000);
              return `s${series},${new Date(timeMs).toISOString()},${value ?? ''}`;
            })
          );
          const args = ['forecast', '--horizon', String(horizon), '--model', 'seasonal-naive', '--season', 'none'];

          const { stdout, stderr } = await runInProcess(args, ['unique_id,ds,y', ...rows].join('\n'));

          const refused = new Set(stderr.split('\n').map((line) => line.split(':')[0]));
          const expected = all.flatMap((_, series) =>
            refused.has(`s${series}`) ? [] : Array(horizon).fill(`s${series}`)
          );
          expect(
            stdout
              .trimEnd()
              .split('\n')
              .slice(1)
              .map((row) => row.split(',')[0])
          ).toEqual(expected);
          expect(stdout).not.toMatch(/NaN|Infinity/);
        }
      ),
      { numRuns: 40 }
    );
  });

  test('learns from the last points where there are more than a series may have', async () => {
    const plans: ForecastPlan[] = [];
    const recording: ClosableForecaster = {
      fitsAtOnce: 1,
      forecast: (_samples, plan) => {
        plans.push(plan);
        return Promise.reject(new PresageError('Recorded.', ''));
      },
      close: () => undefined,
    };
    const rows = Array.from({ length: 12_000 }, (_, index) => `${index},1`).join('\n');

    await runInProcess(forecastTwo, `ds,y\n${rows}`, recording);

    const spans = plans.map(({ learnFromMs, learnToMs, stepMs }) => (learnToMs - learnFromMs) / Number(stepMs));
    expect(spans).toEqual([9_998]);
  });
});

describe('the command line', () => {
  test.each([
    { args: ['--version'], stdout: /^\d+\.\d+\.\d+\n$/ },
    { args: ['--help'], stdout: /Commands:\n +forecast .*\n.* +backtest .*\n[^]* +anomalies .*\n[^]* +changes / },
    { args: ['help', 'forecast'], stdout: /--horizon <steps>[\s\S]*Exit codes: 0 / },
    { args: ['help', 'backtest'], stdout: /--origins <count>[\s\S]*Examples:\n +\$ gpx_presage backtest / },
    { args: ['help', 'anomalies'], stdout: /--together[\s\S]*timestamp,value,expected,lower,upper,anomaly_score,/ },
    { args: ['help', 'changes'], stdout: /--column <name>[\s\S]*timestamp,before,after,change,significance/ },
    { args: ['forecast', '--help'], stdout: /--season <lengths>[\s\S]*--output <file>/ },
  ])('answers $args', async ({ args, stdout }) => {
    expect(await runInProcess(args)).toEqual({ exitCode: 0, stdout: expect.stringMatching(stdout), stderr: '' });
  });
});
