import { describe, expect, test } from 'bun:test';
import { MINUTE_MS } from '../../series/durations';
import { MAX_POINTS_PER_SERIES } from '../../series/limits';
import type { Samples } from '../../series/Samples';
import { alignGroup } from './alignGroup';

const sampled = (name: string, ...points: Array<[minutes: number, value: number]>): Samples => ({
  name,
  labels: {},
  timesMs: Float64Array.from(points, ([minutes]) => minutes * MINUTE_MS),
  values: Float64Array.from(points, ([, value]) => value),
});

describe('alignGroup', () => {
  test('lays series that start and end at different times on one grid', () => {
    const group = alignGroup([
      sampled('early', [0, 1], [1, 2], [2, 3]),
      sampled('late', [2, 5], [3, 6], [4, 7]),
      sampled('out of order, between the others', [3.2, 9], [1.2, 8]),
    ]);

    expect([...group.timesMs]).toEqual([0, 1, 2, 3, 4].map((minutes) => minutes * MINUTE_MS));
    expect(group.members.map(({ values }) => [...values])).toEqual([
      [1, 2, 3, Number.NaN, Number.NaN],
      [Number.NaN, Number.NaN, 5, 6, 7],
      [Number.NaN, 8, Number.NaN, 9, Number.NaN],
    ]);
    expect(group.members.every(({ timesMs }) => timesMs === group.timesMs)).toBe(true);
  });

  test('averages what is sampled more often than most', () => {
    const { timesMs, members } = alignGroup([
      sampled('a', [0, 1], [10, 2], [20, 3]),
      sampled('b', [0, 1], [10, 2], [20, 3]),
      sampled('often', [6, 1], [8, 2], [10, 3], [12, 4], [14, 5]),
    ]);

    expect(timesMs).toHaveLength(3);
    expect([...members[2]!.values]).toEqual([Number.NaN, 3, Number.NaN]);
  });

  test('leaves out values that are none, and keeps a member without any', () => {
    const { timesMs, members } = alignGroup([
      sampled('gap', [0, 1], [1, Number.NaN], [2, Number.POSITIVE_INFINITY], [3, 4]),
      sampled('whole', [0, 1], [1, 2], [2, 3], [3, 4]),
      sampled('missing', [-500, Number.NaN], [900, Number.NaN]),
    ]);

    expect(timesMs.at(-1)! - timesMs[0]!).toBe(3 * MINUTE_MS);
    expect([...members[2]!.values].every(Number.isNaN)).toBe(true);
  });

  test('has no more points than a series may have', () => {
    const { timesMs } = alignGroup([
      sampled('a', [0, 1], [1, 1]),
      sampled('b', [0, 1], [1, 1]),
      sampled('from long ago', [-10_000_000, 1], [-9_999_999, 1]),
    ]);

    expect(timesMs.length).toBeLessThanOrEqual(MAX_POINTS_PER_SERIES);
    expect(timesMs.length).toBeGreaterThan(0.9 * MAX_POINTS_PER_SERIES);
  });

  test.each([
    { name: 'no series', samples: [], points: 0 },
    { name: 'series without a value', samples: [sampled('a'), sampled('b', [1, Number.NaN])], points: 0 },
    { name: 'one value', samples: [sampled('a', [1, 2]), sampled('b')], points: 1 },
  ])('takes $name', ({ samples, points }) => {
    const { timesMs, members } = alignGroup(samples);

    expect(timesMs).toHaveLength(points);
    expect(members.map(({ values }) => values.length)).toEqual(samples.map(() => points));
  });
});
