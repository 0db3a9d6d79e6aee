import { FieldType, toDataFrame } from '@grafana/data';
import { makeFrame } from '../testing/makeFrame';
import { keyWithoutQuery, listSeries } from './listSeries';

const points = { timesMs: [1, 2], values: [3, 4] };

describe('listSeries', () => {
  test('finds each numeric field of a frame that has times, and where it lies', () => {
    const wide = toDataFrame({
      refId: 'A',
      fields: [
        { name: 'Time', type: FieldType.time, values: [1] },
        { name: 'host', type: FieldType.string, values: ['a'] },
        { name: 'cpu', type: FieldType.number, values: [1] },
        { name: 'memory', type: FieldType.number, values: [2] },
      ],
    });
    const table = toDataFrame({ fields: [{ name: 'cpu', type: FieldType.number, values: [1] }] });

    expect(
      listSeries([table, wide]).map(({ field, frameIndex, fieldIndex }) => [field.name, frameIndex, fieldIndex])
    ).toEqual([
      ['cpu', 1, 2],
      ['memory', 1, 3],
    ]);
  });

  test('gives a series the same key whatever the order of its labels and the number of its points', () => {
    const before = makeFrame({ labels: { a: '1', b: '2' }, ...points });
    const after = makeFrame({ labels: { b: '2', a: '1' }, timesMs: [], values: [] });

    expect(listSeries([before])[0]?.key).toBe(listSeries([after])[0]?.key);
  });

  test.each([
    ['labels', { labels: { host: 'a' } }, { labels: { host: 'b' } }],
    ['queries', { refId: 'A' }, { refId: 'B' }],
    ['field names', { field: 'cpu' }, { field: 'memory' }],
    ['frame names, where there are no labels', { name: 'cpu' }, { name: 'memory' }],
    ['nothing but their order', {}, {}],
  ])('tells series apart by %s', (_what, first, second) => {
    const [one, two] = listSeries([makeFrame({ ...first, ...points }), makeFrame({ ...second, ...points })]);

    expect(one?.key).not.toBe(two?.key);
  });

  test('knows which keys differ by their query only', () => {
    const [one, two] = listSeries([makeFrame({ refId: 'A', ...points }), makeFrame({ refId: 'B', ...points })]);

    expect(keyWithoutQuery(one?.key ?? '')).toBe(keyWithoutQuery(two?.key ?? 'none'));
  });
});
