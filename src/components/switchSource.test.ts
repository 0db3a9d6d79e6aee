import { switchSource } from './switchSource';

const current = { datasource: { uid: 'one', type: 'prometheus' }, query: { expr: 'up' } };

describe('switchSource', () => {
  test('keeps the query for another source of the same type', () => {
    expect(switchSource(current, { uid: 'two', type: 'prometheus' })).toEqual({
      datasource: { uid: 'two', type: 'prometheus' },
      query: { expr: 'up' },
    });
  });

  test.each([
    ['a source of another type', current],
    ['the first source', undefined],
  ])('starts afresh with %s', (_name, before) => {
    const loki = { uid: 'logs', type: 'loki' };
    expect(switchSource(before, loki)).toEqual({ datasource: loki, query: {} });
  });
});
