import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { MINUTE_MS } from '../../series/durations';
import { TooManyStepsError } from './errors/TooManyStepsError';
import { minePatterns } from './minePatterns';
import { patternRates, type RateOptions } from './patternRates';

type Row = readonly [minute: number, text: string];

function ratesOf(rows: readonly Row[], options: Partial<RateOptions> = {}) {
  const timesMs = Float64Array.from(rows, ([minute]) => minute * MINUTE_MS);
  const mined = minePatterns({ timesMs, texts: rows.map(([, text]) => text) });
  return patternRates(mined, { stepMs: MINUTE_MS, ...options });
}

describe('patternRates', () => {
  test('counts the lines of each pattern a step, with zeros between', () => {
    const rates = ratesOf([
      [10, 'ERROR disk full'],
      [10.5, 'ERROR disk full'],
      [11, 'job 1 done'],
      [13.9, 'ERROR disk full'],
    ]);

    expect(rates.map(({ pattern, samples }) => [pattern?.count, samples])).toEqual([
      [
        3,
        {
          name: 'ERROR disk full',
          labels: { pattern: rates[0]!.pattern!.id, level: 'error' },
          timesMs: Float64Array.of(10, 11, 12, 13).map((minute) => minute * MINUTE_MS),
          values: Float64Array.of(2, 0, 0, 1),
        },
      ],
      [1, expect.objectContaining({ name: 'job <num> done', values: Float64Array.of(0, 1, 0, 0) })],
    ]);
  });

  test('puts patterns beyond the most into one series', () => {
    const rates = ratesOf(
      [
        [0, 'alpha'],
        [0, 'bravo'],
        [0, 'charlie'],
        [1, 'charlie'],
      ],
      { maxPatterns: 1 }
    );

    expect(rates.map(({ samples }) => [samples.name, ...samples.values])).toEqual([
      ['charlie', 1, 1],
      ['other', 2, 0],
    ]);
    expect(rates[1]?.pattern).toBeUndefined();
  });

  test('keeps to the range, its end left out', () => {
    const range = { fromMs: 0, toMs: 3 * MINUTE_MS };
    const rates = ratesOf(
      [
        [-1, 'alpha'],
        [1, 'alpha'],
        [3, 'alpha'],
      ],
      { range }
    );

    expect(rates.map(({ samples }) => [...samples.values])).toEqual([[0, 1, 0]]);
  });

  test('shortens long names', () => {
    const [rate] = ratesOf([[0, 'word '.repeat(60)]]);

    expect(rate!.samples.name).toHaveLength(80);
  });

  test('gives no rates for no lines', () => {
    expect(ratesOf([])).toEqual([]);
  });

  test.each([0, Number.NaN, 1e-6])('refuses steps of %p ms', (stepMs) => {
    const rows: Row[] = [
      [0, 'a'],
      [1, 'a'],
    ];
    expect(() => ratesOf(rows, { stepMs })).toThrow(TooManyStepsError);
  });

  test('counts every line once', () => {
    const row = fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.constantFrom('a', 'b 1', 'c d', '', 'e'));
    fc.assert(
      fc.property(fc.array(row), fc.integer({ min: 0, max: 4 }), (rows, maxPatterns) => {
        const rates = ratesOf(rows, { maxPatterns });
        const total = rates.flatMap(({ samples }) => [...samples.values]).reduce((sum, count) => sum + count, 0);

        expect(total).toBe(rows.length);
      })
    );
  });
});
