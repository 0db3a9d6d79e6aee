import { describe, expect, test } from 'bun:test';
import { MINUTE_MS } from '../series/durations';
import { seededNoise } from '../series/fixtures/seededNoise';
import { TooFewPointsError } from './errors/TooFewPointsError';
import { prepareSeries, type PreparePlan } from './prepareSeries';

const planOf = (length: number, overrides: Partial<PreparePlan> = {}): PreparePlan => ({
  stepMs: MINUTE_MS,
  learnFromMs: 0,
  learnToMs: (length - 1) * MINUTE_MS,
  transform: 'auto',
  bounds: 'auto',
  exclude: [],
  ...overrides,
});

const samplesOf = (values: ArrayLike<number>, name = 'cpu', labels: Record<string, string> = {}) => ({
  name,
  labels,
  timesMs: Float64Array.from(values, (_, i) => i * MINUTE_MS),
  values: Float64Array.from(values),
});

describe('prepareSeries', () => {
  test('keeps a gauge as it was measured', () => {
    const prepared = prepareSeries(samplesOf([3, 1, NaN, 4, 1, NaN]), planOf(6));

    expect([...prepared.series.values]).toEqual([3, 1, NaN, 4, 1, NaN]);
    expect(prepared.values).toBe(prepared.series.values);
    expect(prepared.measuredLength).toBe(5);
    expect(prepared.notes).toEqual([]);
  });

  test('leaves excluded times missing', () => {
    const exclude = [{ fromMs: MINUTE_MS, toMs: 3 * MINUTE_MS }];

    expect([...prepareSeries(samplesOf([1, 90, 90, 1, 2, 1]), planOf(6, { exclude })).values]).toEqual([
      1,
      NaN,
      NaN,
      1,
      2,
      1,
    ]);
  });

  test.each([
    ['too few samples', [1, 2, 3]],
    ['too few points of the grid', [1, 2, 3, NaN, NaN]],
  ])('refuses %s', (_, values) => {
    expect(() => prepareSeries(samplesOf(values), planOf(values.length))).toThrow(TooFewPointsError);
  });

  describe('of a counter', () => {
    const counted = Array.from({ length: 90 }, (_, i) => (i < 60 ? 5_000 + 10 * i : 10 * (i - 59)));

    test('bridges resets, so that the last measured value goes on, and says so', () => {
      const prepared = prepareSeries(samplesOf(counted, 'api_requests_total'), planOf(90));

      expect([...prepared.series.values]).toEqual(counted);
      expect([...prepared.values]).toEqual(counted.map((_, i) => 10 * (i - 59)));
      expect(prepared.notes).toEqual(['a counter: 1 reset bridged']);
      expect(prepared.toForecast(prepared.scale.toModel(-50))).toBe(0);
      expect(prepared.toForecast(prepared.scale.toModel(400))).toBeCloseTo(400, 6);
    });

    test('knows it by the label of its name as well, and bridges beside gaps', () => {
      const gappy = counted.map((value, i) => (i === 59 || i === 20 ? NaN : value));
      const { values } = prepareSeries(samplesOf(gappy, 'web-1', { __name__: 'api_requests_total' }), planOf(90));

      expect([values[20], values[59]]).toEqual([NaN, NaN]);
      expect(values.slice(1).filter((value, i) => value < values[i]!)).toEqual(new Float64Array(0));
    });

    test('keeps its line straight on the scale to model it on', () => {
      const { values, scale } = prepareSeries(samplesOf(counted, 'api_requests_total'), planOf(90));
      const scaled = values.map(scale.toModel);
      const step = scaled[1]! - scaled[0]!;

      scaled.slice(1).forEach((value, i) => expect(value - scaled[i]!).toBeCloseTo(step, 9));
      expect(scale.toData(scaled[89]! + 10 * step)).toBeCloseTo(400, 6);
    });

    test('takes the last value of each point of a coarser grid', () => {
      const rising = samplesOf(
        Array.from({ length: 61 }, (_, i) => 7 * i),
        'api_requests_total'
      );

      expect([...prepareSeries(rising, planOf(61, { stepMs: 10 * MINUTE_MS })).values]).toEqual([
        0, 70, 140, 210, 280, 350, 420,
      ]);
    });

    test('is left alone where a logarithm is asked for', () => {
      const prepared = prepareSeries(samplesOf(counted, 'api_requests_total'), planOf(90, { transform: 'log' }));

      expect(prepared.values).toBe(prepared.series.values);
    });
  });

  test('does not take a disk that is cleaned up for a counter', () => {
    const noise = seededNoise(1);
    const used = Array.from({ length: 200 }, (_, i) => (i % 80) + Math.abs(noise()));
    const prepared = prepareSeries(samplesOf(used, 'disk_used_percent'), planOf(200));

    expect(prepared.values).toBe(prepared.series.values);
    expect(prepared.notes).toEqual([]);
  });
});
