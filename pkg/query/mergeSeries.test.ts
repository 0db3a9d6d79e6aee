import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { mergeSeries } from './mergeSeries';
import type { SourceSeries } from './SourceSeries';

const seriesOf = (host: string, timesMs: readonly number[]): SourceSeries => ({
  samples: {
    name: 'cpu',
    labels: { host },
    timesMs: Float64Array.from(timesMs),
    values: Float64Array.from(timesMs, (timeMs) => timeMs * 2),
  },
  config: { unit: 'percent' },
  notices: [],
});

const timesByHost = (merged: readonly SourceSeries[]) =>
  merged.map(({ samples }) => [samples.labels['host'], Array.from(samples.timesMs)]);

describe('mergeSeries', () => {
  test('joins series by name and labels, and drops what an earlier chunk has', () => {
    const merged = mergeSeries([
      [seriesOf('a', [1, 2]), seriesOf('b', [1])],
      [seriesOf('c', [3]), seriesOf('a', [2, 3])],
      [seriesOf('b', [4])],
    ]);

    expect(timesByHost(merged)).toEqual([
      ['a', [1, 2, 3]],
      ['b', [1, 4]],
      ['c', [3]],
    ]);
    expect(merged.map(({ config }) => config)).toEqual(merged.map(() => ({ unit: 'percent' })));
  });

  test('takes labels in another order for the same', () => {
    const [first] = [seriesOf('a', [1])] as const;
    const labels = { zone: 'x', host: 'a' };
    const reordered = { host: 'a', zone: 'x' };

    const merged = mergeSeries([
      [{ ...first, samples: { ...first.samples, labels } }],
      [{ ...first, samples: { ...seriesOf('a', [2]).samples, labels: reordered } }],
    ]);

    expect(merged.map(({ samples }) => Array.from(samples.timesMs))).toEqual([[1, 2]]);
  });

  test('leaves a single answer as it is, unsorted times too', () => {
    const only = [seriesOf('a', [5, 1, 5])];

    expect(mergeSeries([only])).toEqual(only);
    expect(mergeSeries([])).toEqual([]);
  });

  test('gives back a series that was cut anywhere', () => {
    const sortedTimes = fc
      .uniqueArray(fc.integer({ min: 0, max: 1e6 }), { maxLength: 60 })
      .map((times) => times.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(sortedTimes, fc.array(fc.nat(60), { maxLength: 5 }), fc.nat(2), (times, cuts, overlap) => {
        const edges = [0, ...cuts.filter((cut) => cut <= times.length).toSorted((a, b) => a - b), times.length];
        const chunks = edges.slice(1).map((end, index) => {
          const start = Math.max(0, (edges[index] ?? 0) - overlap);
          return times.slice(start, end);
        });

        const merged = mergeSeries(chunks.map((chunk) => (chunk.length === 0 ? [] : [seriesOf('a', chunk)])));

        expect(timesByHost(merged)).toEqual(times.length === 0 ? [] : [['a', times]]);
        expect(merged.flatMap(({ samples }) => Array.from(samples.values))).toEqual(times.map((timeMs) => timeMs * 2));
      })
    );
  });
});
