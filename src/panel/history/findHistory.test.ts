import { makeFrame } from '../testing/makeFrame';
import { findHistory } from './findHistory';
import { listSeries } from './listSeries';
import { toSamples } from './toSamples';

const seriesOf = (refIds: string[]) =>
  listSeries(refIds.map((refId) => makeFrame({ refId, timesMs: [1], values: [2], labels: { host: 'a' } })));

const historyOf = (refIds: string[]) =>
  new Map(seriesOf(refIds).map((series) => [series.key, toSamples(series, series.key)]));

const keyOf = (refId: string) => seriesOf([refId])[0]?.key ?? '';

describe('findHistory', () => {
  test('finds a series of the same query', () => {
    expect(findHistory(historyOf(['A', 'B']), keyOf('B'))?.name).toBe(keyOf('B'));
  });

  test('finds the only series of that name where a transformation changed the query', () => {
    expect(findHistory(historyOf(['A']), keyOf('joinByField-A-B'))?.name).toBe(keyOf('A'));
  });

  test('does not guess between two', () => {
    expect(findHistory(historyOf(['A', 'B']), keyOf('joinByField-A-B'))).toBeUndefined();
  });
});
