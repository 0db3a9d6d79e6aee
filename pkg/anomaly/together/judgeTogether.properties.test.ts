import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { MINUTE_MS } from '../../series/durations';
import { judgeByDefault } from './fixtures/judgeByDefault';
import { serviceTable } from './fixtures/serviceTable';
import type { TogetherVerdicts } from './TogetherVerdicts';

describe('properties', () => {
  const table = serviceTable({
    stepMs: 15 * MINUTE_MS,
    days: 14,
    seed: 4,
    disturbances: [{ feature: 'cpu', fromDay: 9, hours: 8, amount: 60 }],
  });
  const whole = judgeByDefault(table);
  const columnsOf = ({ shares, expectations, ...columns }: TogetherVerdicts) => [
    ...Object.values(columns),
    ...shares,
    ...expectations,
  ];

  test('what comes later changes no verdict', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: table.timesMs.length }), (end) => {
        const cut = judgeByDefault({
          timesMs: table.timesMs.subarray(0, end),
          features: table.features.map(({ name, values }) => ({ name, values: values.subarray(0, end) })),
        });
        columnsOf(cut).forEach((column, place) => {
          expect([...column]).toEqual([...columnsOf(whole)[place]!.slice(0, end)]);
        });
      }),
      { numRuns: 8 }
    );
  });

  test('the unit of a series changes no verdict', () => {
    const features = table.features.map(({ name, values }, place) => ({
      name,
      values: values.map((value) => value * 4 ** (place - 2)),
    }));
    const scaled = judgeByDefault({ ...table, features });
    expect(scaled.score).toEqual(whole.score);
    expect(scaled.anomalous).toEqual(whole.anomalous);
    expect(scaled.feature).toEqual(whole.feature);
  });

  test('scores stay between 0 and 1, shares sum to 1 or 0, and bands hold what is expected, whatever comes', () => {
    const value = fc.oneof(
      { weight: 5, arbitrary: fc.double({ min: -10, max: 10, noNaN: true }) },
      fc.constantFrom(0, 0, 1, Number.NaN, Infinity, -Infinity, 1e300, -1e149, 5e-324)
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { minLength: 90, maxLength: 200 }), (rows) => {
        const timesMs = Float64Array.from(rows, (_, row) => row * 20 * MINUTE_MS);
        const features = [0, 1, 2].map((place) => ({
          name: `${place}`,
          values: Float64Array.from(rows, (row) => row[place]!),
        }));
        const verdicts = judgeByDefault({ timesMs, features });
        const isSound = rows.map((_, row) => {
          const sum = verdicts.shares.reduce((total, shares) => total + shares[row]!, 0);
          const [lower, expected, upper] = [verdicts.lower[row]!, verdicts.expected[row]!, verdicts.upper[row]!];
          const isBandSound = (lower <= expected && expected <= upper) || [lower, expected, upper].every(Number.isNaN);
          return (
            verdicts.score[row]! >= 0 &&
            verdicts.score[row]! <= 1 &&
            (sum === 0 || Math.abs(sum - 1) < 1e-5) &&
            (verdicts.feature[row] === -1 || isBandSound)
          );
        });
        expect(isSound).not.toContain(false);
      }),
      { numRuns: 40 }
    );
  });
});
