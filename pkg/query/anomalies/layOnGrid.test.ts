import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { DAY_MS, MINUTE_MS } from '../../series/durations';
import { layOnGrid } from './layOnGrid';

const samplesOf = (points: ReadonlyArray<readonly [minute: number, value: number]>) => ({
  name: 'cpu',
  labels: { host: 'a' },
  timesMs: Float64Array.from(points, ([minute]) => minute * MINUTE_MS),
  values: Float64Array.from(points, ([, value]) => value),
});

const pointsOf = ({ samples }: ReturnType<typeof layOnGrid>) =>
  [...samples.timesMs].map((timeMs, index) => [timeMs / MINUTE_MS, samples.values[index]]);

describe('layOnGrid', () => {
  test.each([
    {
      name: 'keeps gaps, and what is missing up to the end',
      points: [
        [5, 1],
        [10, 2],
        [20, 4],
      ],
      endMinute: 33,
      expected: [
        [5, 1],
        [10, 2],
        [15, NaN],
        [20, 4],
        [25, NaN],
        [30, NaN],
      ],
    },
    {
      name: 'waits for a value that may still come',
      points: [
        [5, 1],
        [10, 2],
      ],
      endMinute: 17,
      expected: [
        [5, 1],
        [10, 2],
      ],
    },
    {
      name: 'looks at nothing after the end',
      points: [
        [5, 1],
        [10, 2],
        [15, 3],
      ],
      endMinute: 12,
      expected: [
        [5, 1],
        [10, 2],
      ],
    },
    { name: 'takes a first sample as it is', points: [[7, 1]], endMinute: 30, expected: [[7, 1]] },
    {
      name: 'takes infinite values and doubled times out',
      points: [
        [5, 1],
        [10, Infinity],
        [15, 2],
        [15, 3],
        [20, 4],
        [25, 5],
      ],
      endMinute: 25,
      expected: [
        [5, 1],
        [10, NaN],
        [15, 3],
        [20, 4],
        [25, 5],
      ],
    },
  ] as const)('$name', ({ points, endMinute, expected }) => {
    const grid = layOnGrid(samplesOf(points), 5 * MINUTE_MS, endMinute * MINUTE_MS);

    expect(pointsOf(grid)).toEqual(expected.map((point) => [...point]));
    expect(grid.samples).toMatchObject({ name: 'cpu', labels: { host: 'a' } });
  });

  test('ends the wait for a series that is gone for a day', () => {
    const points = [0, 5, 10].map((minute) => [minute, 1] as const);

    const { samples } = layOnGrid(samplesOf(points), 5 * MINUTE_MS, 3 * DAY_MS);

    expect(samples.timesMs.at(-1)).toBe(10 * MINUTE_MS + DAY_MS);
  });

  test.each([
    { name: 'NoSamplesError', points: [] },
    { name: 'NoSamplesError', points: [[40, 1]] },
    { name: 'AllMissingError', points: [[5, NaN]] },
  ] as const)('refuses $points with $name', ({ points, name }) => {
    expect(() => layOnGrid(samplesOf(points), 5 * MINUTE_MS, 30 * MINUTE_MS)).toThrow(
      expect.objectContaining({ name })
    );
  });

  test('lays any samples on ascending, evenly spaced times that end when asked', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 5_000 }), fc.double());
    fc.assert(
      fc.property(fc.array(point, { minLength: 1 }), (points) => {
        const endMs = 5_000 * MINUTE_MS;
        fc.pre(points.some(([, value]) => Math.abs(value) < 1e300));

        const { samples, stepMs } = layOnGrid(samplesOf(points), MINUTE_MS, endMs);

        const { timesMs, values } = samples;
        expect(values).toHaveLength(timesMs.length);
        expect(timesMs.every((timeMs, i) => i === 0 || timeMs - timesMs[i - 1]! === stepMs)).toBe(true);
        expect(timesMs.at(-1)).toBeLessThanOrEqual(endMs);
      })
    );
  });
});
