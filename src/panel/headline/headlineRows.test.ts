import { headlineRows } from './headlineRows';

const LONG = 'a long text '.repeat(30);
const wide = { width: 600, height: 300 };

describe('headlineRows', () => {
  test('takes no room where there is nothing to say', () => {
    expect(headlineRows([], [], wide)).toEqual([]);
  });

  test('has one row for breaches and one for errors, the rest on hover', () => {
    const rows = headlineRows(['a', 'b'], [{ severity: 'error', text: 'wrong' }], wide);

    expect(rows).toEqual([
      { kind: 'breach', texts: ['a', 'b'], lines: 1, heightPx: 20 },
      { kind: 'error', texts: ['wrong'], lines: 1, heightPx: 20 },
    ]);
  });

  test.each([
    ['two lines', wide, 2],
    ['one line in a low panel', { width: 600, height: 150 }, 1],
  ])('gives a long notice %s', (_what, size, lines) => {
    expect(headlineRows([], [{ severity: 'warning', text: LONG }], size)[0]?.lines).toBe(lines);
  });
});
