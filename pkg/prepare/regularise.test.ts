import { describe, expect, test } from 'bun:test';
import { MAX_POINTS_PER_SERIES } from '../series/limits';
import { regularise } from './regularise';

const clean = (timesMs: number[], values = timesMs) => ({
  timesMs: Float64Array.from(timesMs),
  values: Float64Array.from(values),
  notes: [],
});

describe('regularise', () => {
  test('leaves regular samples as they are, with the gaps missing', () => {
    const regular = regularise(clean([60_000, 120_000, 240_000], [1, 2, 4]), 'auto', 240_000);

    expect([regular.startMs, regular.stepMs]).toEqual([60_000, 60_000]);
    expect([...regular.values]).toEqual([1, 2, NaN, 4]);
    expect(regular.notes).toEqual([]);
  });

  test.each([67_000, 100_000])('keeps the phase of samples that are off the step, such as %i ms', (firstMs) => {
    const times = [firstMs, firstMs + 60_000, firstMs + 120_000];
    const regular = regularise(clean(times, [1, 2, 3]), 60_000, firstMs + 123_000);

    expect([regular.startMs, ...regular.values]).toEqual([firstMs, 1, 2, 3]);
  });

  test('puts scrapes that came a little late onto the grid', () => {
    const regular = regularise(clean([15_003, 30_011, 44_998, 60_020], [1, 2, 3, 4]), 'auto', 60_020);

    expect([regular.startMs, regular.stepMs, ...regular.values]).toEqual([15_000, 15_000, 1, 2, 3, 4]);
  });

  test('averages samples finer than the step', () => {
    const regular = regularise(clean([0, 1_000, 2_000, 3_000, 4_000], [0, 1, 2, 3, 4]), 4_000, 4_000);

    expect(regular.stepMs).toBe(4_000);
    expect([...regular.values]).toEqual([0.5, 3]);
  });

  test("takes a counter's sample nearest to each point instead of their mean", () => {
    const samples = clean([0, 1_000, 2_000, 3_000, 3_900, 4_200, 9_000], [0, 10, 20, 30, 39, 42, 90]);
    const regular = regularise(samples, 4_000, 12_000, 'nearest');

    expect([...regular.values]).toEqual([0, 39, 90, NaN]);
  });

  test("says that it takes the samples' own step where a finer one is asked for", () => {
    const regular = regularise(clean([0, 60_000, 120_000]), 10_000, 120_000);

    expect(regular.stepMs).toBe(60_000);
    expect(regular.notes).toEqual(['the samples are 1 m apart, so the step is that, not 10 s']);
  });

  test('reaches to the end of the window, missing where nothing was measured', () => {
    const regular = regularise(clean([0, 1_000, 2_000], [7, 8, 9]), 'auto', 4_500);

    expect([...regular.values]).toEqual([7, 8, 9, NaN, NaN]);
  });

  test('averages more points than a series may have, and says so', () => {
    const times = Array.from({ length: 25_000 }, (_, i) => i * 1_000);

    const regular = regularise(clean(times), 'auto', 24_999_000);

    expect(regular.values.length).toBeLessThanOrEqual(MAX_POINTS_PER_SERIES);
    expect(regular.stepMs).toBe(3_000);
    expect(regular.notes).toEqual(['averaged down to 10,000 points or fewer, 3 s apart']);
  });

  test('stays within its limit where a gap of years parts samples a second apart', () => {
    const regular = regularise(clean([0, 1_000, 2_000, 1e11]), 'auto', 1e11);

    expect(regular.values.length).toBeLessThanOrEqual(MAX_POINTS_PER_SERIES);
  });
});
