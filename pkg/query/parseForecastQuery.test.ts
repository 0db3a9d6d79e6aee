import { describe, expect, test } from 'bun:test';
import { parseForecastQuery } from './parseForecastQuery';

const source = { datasource: { uid: 'prom', type: 'prometheus' }, query: { expr: 'up' } };

describe('parseForecastQuery', () => {
  test('fills in every default', () => {
    expect(parseForecastQuery({ source })).toEqual({
      refId: 'A',
      source,
      history: '14d',
      horizon: '1d',
      step: 'auto',
      model: 'auto',
      season: 'auto',
      levels: [95],
      transform: 'auto',
      bounds: 'auto',
      exclude: [],
      holidays: [],
      sensitivity: 50,
      falseAlarms: [],
      judge: 'each',
      outliers: 'dbscan',
      show: ['actual', 'forecast', 'band'],
    });
  });

  test.each([
    { json: null, problem: /^Invalid input: expected object/ },
    { json: {}, problem: /^source: Pick the data source to forecast\.$/ },
    { json: { source: {} }, problem: /^source\.datasource: Pick the data source to forecast\.$/ },
    {
      json: { source: { datasource: source.datasource } },
      problem: /^source\.query: Write the query to forecast, in the editor of its data source\.$/,
    },
    {
      json: { source: { ...source, datasource: { uid: '', type: 'prometheus' } } },
      problem: /^source\.datasource\.uid: Pick the data source to forecast\.$/,
    },
    { json: { source, history: '2 weeks' }, problem: /^history: Write a duration as a whole number and one unit/ },
    { json: { source, history: '0d' }, problem: /^history: Write a duration/ },
    { json: { source, levels: [] }, problem: /^levels: Give at least one level/ },
    { json: { source, levels: [95, 120] }, problem: /^levels\.1: A level is a percentage/ },
    { json: { source, levels: [95, 95] }, problem: /^levels: Give each level once\.$/ },
    { json: { source, model: 'prophet' }, problem: /^model: Invalid option/ },
    { json: { source, bounds: [5, 1] }, problem: /^bounds: Write the lower bound first\.$/ },
    { json: { source, season: ['1x'] }, problem: /^season\.0: Write a duration/ },
    { json: { source, show: [] }, problem: /^show: Pick at least one thing to show\.$/ },
    { json: { source, threshold: 'high' }, problem: /^threshold: Invalid input: expected number/ },
    {
      json: { source, exclude: [{ from: 'yesterday', to: 'today' }] },
      problem: /^exclude\.0\.from: Write a time as ISO/,
    },
    {
      json: { source, exclude: [{ from: '2026-05-12T00:00:00Z', to: '2026-05-11T00:00:00Z' }] },
      problem: /^exclude\.0\.to: End an excluded time after it starts\.$/,
    },
    { json: { source, sensitivity: 101 }, problem: /^sensitivity: A sensitivity is a number from 0 .* to 100/ },
    { json: { source, sensitivity: 'high' }, problem: /^sensitivity: A sensitivity is a number/ },
    { json: { source, judge: 'all' }, problem: /^judge: Judge "each" series, all "together"/ },
    { json: { source, outliers: 'lof' }, problem: /^outliers: Find the outliers of a group by "dbscan" or "mad"/ },
    {
      json: { source, falseAlarms: [{ from: '2026-05-12T00:00:00Z', to: '2026-05-11T00:00:00Z' }] },
      problem: /^falseAlarms\.0\.to: End a false alarm after it starts\.$/,
    },
    {
      json: { source, holidays: [{ from: '2026-12-24', to: 'new year' }] },
      problem: /^holidays\.0\.to: Write a time as ISO 8601.* or a whole day, such as 2026-05-12\.$/,
    },
    {
      json: { source, holidays: [{ from: '2026-12-26', to: '2026-12-24' }] },
      problem: /^holidays\.0\.to: End a holiday after it starts\.$/,
    },
  ])('names what is wrong: $problem', ({ json, problem }) => {
    expect(() => parseForecastQuery(json)).toThrow(
      expect.objectContaining({
        name: 'InvalidQueryError',
        problems: expect.arrayContaining([expect.stringMatching(problem)]),
      })
    );
  });

  test.each([
    {
      name: 'any Presage data source',
      datasource: { uid: 'x', type: 'presage-forecast-datasource' },
      ownUid: undefined,
    },
    { name: 'itself', datasource: { uid: 'own', type: 'renamed' }, ownUid: 'own' },
  ])('refuses to forecast $name', ({ datasource, ownUid }) => {
    expect(() => parseForecastQuery({ source: { ...source, datasource } }, ownUid)).toThrow(
      expect.objectContaining({ name: 'LoopError' })
    );
  });
});
