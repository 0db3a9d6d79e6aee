import { alignColumns } from './alignColumns';

describe('alignColumns', () => {
  test('puts lines with times of their own on one axis, each time once', () => {
    expect(
      alignColumns([
        { timesMs: [10, 30], values: [1, null] },
        { timesMs: [20, 30, 40], values: [2, 3, 4] },
        { timesMs: [10, 30], values: [5, 6] },
      ])
    ).toEqual({
      timesMs: [10, 20, 30, 40],
      columns: [
        [1, undefined, null, undefined],
        [undefined, 2, 3, 4],
        [5, undefined, 6, undefined],
      ],
    });
  });

  test('copes with nothing', () => {
    expect(alignColumns([{ timesMs: [], values: [] }])).toEqual({ timesMs: [], columns: [[]] });
  });
});
