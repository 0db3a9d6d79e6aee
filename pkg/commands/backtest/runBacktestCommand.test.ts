import { describe, expect, test } from 'bun:test';
import type { Forecast } from '../../forecast/Forecast';
import { MODEL_NAMES } from '../../models/ModelName';
import type { FitTask } from '../../query/fits/FitMessage';
import { PresageError } from '../../series/PresageError';
import type { ClosableForecaster } from '../ClosableForecaster';
import { runInProcess } from '../fixtures/runInProcess';

/** Repeats the last value, with a band of 2 around it; refuses what `refuses` names. */
class RepeatingForecaster implements ClosableForecaster {
  readonly fitsAtOnce = 2;
  readonly tasks: FitTask[] = [];
  readonly #refuses: readonly string[];

  constructor(...refuses: string[]) {
    this.#refuses = refuses;
  }

  close(): void {}

  async forecast(samples: FitTask['samples'], plan: FitTask['plan']): Promise<Forecast> {
    this.tasks.push({ samples, plan });
    if (this.#refuses.includes(plan.model)) {
      throw new PresageError(`"${samples.name}" is too quiet.`, 'Make some noise.');
    }
    const stepMs = Number(plan.stepMs);
    const last = samples.values.at(-1)!;
    const mean = new Float64Array(plan.horizonMs / stepMs).fill(last);
    const band = { level: 95, lower: mean.map(() => last - 1), upper: mean.map(() => last + 1) };
    return {
      history: { name: samples.name, labels: {}, startMs: 0, stepMs, values: samples.values },
      startMs: plan.learnToMs + stepMs,
      mean,
      bands: [band],
      model: plan.model === 'auto' ? 'blend' : plan.model,
      weights: [],
      seasonSteps: [2],
      scores: [],
      notes: [],
    };
  }
}

function csvOf(series: Readonly<Record<string, readonly number[]>>): string {
  const rows = Object.entries(series).flatMap(([name, values]) => values.map((y, ds) => `${name},${ds},${y}`));
  return `unique_id,ds,y\n${rows.join('\n')}\n`;
}

/** The times of the fits are the machine's. */
function withoutTimes(csv: string): string[] {
  return csv
    .trimEnd()
    .split('\n')
    .map((row) => row.slice(0, row.lastIndexOf(',')));
}

const HEADER = 'unique_id,model,series,forecasts,failures,smape,mase,msis,coverage-95';
const backtest = ['backtest', '--format', 'csv'];

describe('backtest', () => {
  test('forecasts each origin from what came before it, and scores by what came', async () => {
    const forecaster = new RepeatingForecaster();
    const csv = csvOf({ a: [1, 2, 3, 5, 4, 6, 7, 12] });

    const { exitCode, stdout, stderr } = await runInProcess(
      [...backtest, '--horizon', '2', '--origins', '2', '--model', 'theta'],
      csv,
      forecaster
    );

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(forecaster.tasks.map(({ samples }) => [...samples.values])).toEqual([
      [1, 2, 3, 5],
      [1, 2, 3, 5, 4, 6],
    ]);
    expect(forecaster.tasks.map(({ plan }) => plan.learnToMs)).toEqual([3_000, 5_000]);
    // 5 for 4 and 6, scaled by (2 + 3) / 2; 6 for 7 and 12, which is 5 outside the band, scaled by (2 + 3 + 1 + 1) / 4.
    const smape = (200 / 9 + 200 / 11 + 200 / 13 + 1_200 / 18) / 4;
    const mase = (1 / 2.5 + 3.5 / 1.75) / 2;
    const msis = (2 / 2.5 + (2 + (40 * 5) / 2) / 1.75) / 2;
    const row = `theta,1,2,0,${[smape, mase, msis, 0.75].map((score) => Number(score.toPrecision(12))).join(',')}`;
    expect(withoutTimes(stdout)).toEqual([HEADER, `a,${row}`, `(all),${row}`]);
  });

  test('scales by the cycle that is asked for', async () => {
    const csv = csvOf({ a: [1, 2, 4, 8, 9] });
    const args = [...backtest, '--horizon', '1', '--model', 'theta', '--cycle', '1'];

    const { stdout } = await runInProcess(args, csv, new RepeatingForecaster());

    // An error of 1, where the naive forecast errs by 1, 2 and 4.
    expect(stdout.split('\n')[1]?.split(',')[6]).toBe(String(Number((3 / 7).toPrecision(12))));
  });

  test('scores every model, on each series and on all of them, and names the failures', async () => {
    const csv = csvOf({ a: [1, 2, 1, 3, 2], b: [3, 1, 4, 1, 5], short: [1] });

    const { exitCode, stdout, stderr } = await runInProcess(
      [...backtest, '--horizon', '1'],
      csv,
      new RepeatingForecaster('theta')
    );

    const rows = withoutTimes(stdout)
      .slice(1)
      .map((row) => row.split(','));
    const models = ['auto', ...MODEL_NAMES];
    expect(rows.map(([series]) => series)).toEqual(['a', 'b', '(all)'].flatMap((name) => models.map(() => name)));
    expect(new Set(rows.map(([, model]) => model))).toEqual(new Set(models));
    expect(rows.filter(([, model]) => model === 'theta')).toEqual([
      ['a', 'theta', '0', '0', '1', '', '', '', ''],
      ['b', 'theta', '0', '0', '1', '', '', '', ''],
      ['(all)', 'theta', '0', '0', '2', '', '', '', ''],
    ]);
    expect(rows.filter(([series, model]) => series === '(all)' && model === 'auto')[0]?.slice(2, 5)).toEqual([
      '2',
      '2',
      '0',
    ]);
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^short: .*one point in the history|^short: "short" can't be tested/),
      'theta failed in 2 forecasts, the first of "a": "a" is too quiet. Make some noise.',
      '',
    ]);
    expect(exitCode).toBe(1);
  });

  test('fails where no model can forecast a series', async () => {
    const args = [...backtest, '--horizon', '1', '--model', 'theta,naive'];

    const { exitCode, stderr } = await runInProcess(
      args,
      csvOf({ a: [1, 2, 3] }),
      new RepeatingForecaster('theta', 'naive')
    );

    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      'theta failed in a forecast of "a": "a" is too quiet. Make some noise.\n' +
        'naive failed in a forecast of "a": "a" is too quiet. Make some noise.\n'
    );
  });

  test('writes a table for people, the best model first', async () => {
    const csv = csvOf({ 'a long name': [3, 1, 3, 1, 2] });
    const args = ['backtest', '--horizon', '1', '--model', 'theta,seasonal-naive', '--cycle', '1'];

    const { stdout } = await runInProcess(args, csv, new RepeatingForecaster('theta'));

    const lines = stdout.split('\n').map((line) => line.replace(/ {2} *\d+\.\d$/, '  (time)'));
    expect(lines).toEqual([
      'unique_id    model           series  forecasts  failures  sMAPE %     MASE      MSIS  in 95 %  ms a fit',
      'a long name  seasonal-naive       1          1         0    66.67    0.500      1.00    100.0  (time)',
      'a long name  theta                0          0         1        –        –         –        –         –',
      '',
      '(all)        seasonal-naive       1          1         0    66.67    0.500      1.00    100.0  (time)',
      '(all)        theta                0          0         1        –        –         –        –         –',
      '',
    ]);
  });

  test('says what to change where the history is too short', async () => {
    const args = [...backtest, '--horizon', '3', '--origins', '2'];

    expect(await runInProcess(args, csvOf({ a: [1, 2, 3, 4, 5, 6, 7] }), new RepeatingForecaster())).toEqual({
      exitCode: 1,
      stdout: '',
      stderr:
        'a: "a" can\'t be tested with 2 forecasts of 3 steps: that takes 9 steps of history, and it has 7. ' +
        'Set --horizon to 2 or less, or --origins to fewer, or give a longer history.\n',
    });
  });
});
