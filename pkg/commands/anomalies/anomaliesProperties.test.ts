import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { runInProcess } from '../fixtures/runInProcess';
import { csvOf, noisyValues } from './fixtures/spikyCsv';

const rowsArbitrary = fc.array(
  fc.record({
    gapSeconds: fc.integer({ min: -60, max: 600 }),
    value: fc.option(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { freq: 9 }),
  }),
  { minLength: 1, maxLength: 120 }
);

test('writes one row for each row, whatever they are like, and no verdict that is no number', async () => {
  await fc.assert(
    fc.asyncProperty(rowsArbitrary, async (rows) => {
      let seconds = 1_800_000_000;
      const times = rows.map(({ gapSeconds }) => new Date((seconds += gapSeconds) * 1_000).toISOString());
      const csv = ['timestamp,value', ...rows.map(({ value }, row) => `${times[row]},${value ?? ''}`)].join('\n');

      const { exitCode, stdout } = await runInProcess(['anomalies'], csv);

      expect(exitCode).toBe(0);
      const written = stdout
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((row) => row.split(','));
      expect(written.map(([time]) => time)).toEqual(times);
      for (const [row, [, value, expected, lower, upper, score, anomalous, severity]] of written.entries()) {
        expect(value).toBe(String(rows[row]!.value ?? ''));
        expect([expected, lower, upper].every((field) => field === '' || Number.isFinite(Number(field)))).toBe(true);
        expect(score).not.toBe('');
        expect(Number(score) >= 0 && Number(score) <= 1).toBe(true);
        expect(['-1', '0', '1']).toContain(anomalous!);
        expect(['none', 'warning', 'critical']).toContain(severity!);
        expect(severity === 'none').toBe(anomalous === '0');
      }
    }),
    { numRuns: 50 }
  );
});

test('judges a row by the rows up to it only', async () => {
  const lines = csvOf(noisyValues(400)).split('\n');
  const whole = await runInProcess(['anomalies'], lines.join('\n'));
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 400 }), async (rowCount) => {
      const cut = await runInProcess(['anomalies'], lines.slice(0, rowCount + 1).join('\n'));

      expect(whole.stdout.startsWith(cut.stdout)).toBe(true);
    }),
    { numRuns: 20 }
  );
});
