import type { DataQuery, DataSourceApi, ScopedVars } from '@grafana/data';
import { fakeDataSources } from '../components/testing/fakeDataSources';
import { fakeTemplates } from '../components/testing/fakeTemplates';
import { interpolateSource } from './interpolateSource';

const prometheus = { uid: 'metrics', type: 'prometheus' };

beforeEach(() => {
  fakeTemplates({ job: 'api' });
  fakeDataSources([prometheus], { '${source}': 'metrics' });
});

describe('interpolateSource', () => {
  test.each([
    ['a text', { expr: 'up{job="$job"}' }, { expr: 'up{job="api"}' }],
    ['lists and objects', { filters: [{ job: '$job' }] }, { filters: [{ job: 'api' }] }],
    ['what is no text', { range: true, limit: 5, nothing: null }, { range: true, limit: 5, nothing: null }],
  ])('fills in %s of a source that has no way of its own', (_name, query, expected) => {
    expect(interpolateSource({ datasource: prometheus, query }, 'A', undefined, {}).query).toEqual(expected);
  });

  test("leaves the query to the source's own way where it has one", () => {
    const interpolateVariablesInQueries = jest.fn((queries: DataQuery[]) =>
      queries.map((query) => ({ ...query, expr: 'filled in' }))
    );
    const dataSource: Partial<DataSourceApi> = { interpolateVariablesInQueries };
    const source = { datasource: prometheus, query: { expr: '$job' } };

    expect(interpolateSource(source, 'B', dataSource as DataSourceApi, {})).toEqual({
      datasource: prometheus,
      query: { expr: 'filled in' },
    });
    expect(interpolateVariablesInQueries).toHaveBeenCalledWith(
      [{ expr: '$job', refId: 'B', datasource: prometheus }],
      {}
    );
  });

  test('leaves the interval to the backend, which asks for more than the dashboard shows', () => {
    const scopedVars: ScopedVars = {
      __interval: { value: '15s', text: '15s' },
      row: { value: 'first', text: 'first' },
    };
    const source = { datasource: prometheus, query: { expr: 'rate(up[$__interval]) # $row' } };

    expect(interpolateSource(source, 'A', undefined, scopedVars).query).toEqual({
      expr: 'rate(up[$__interval]) # first',
    });
  });

  test('names the source that a variable stands for', () => {
    const source = { datasource: { uid: '${source}', type: 'prometheus' }, query: {} };
    expect(interpolateSource(source, 'A', undefined, {}).datasource).toEqual(prometheus);
  });

  test('keeps the reference to a source that is gone, for the backend to name', () => {
    const source = { datasource: { uid: 'deleted', type: 'loki' }, query: {} };
    expect(interpolateSource(source, 'A', undefined, {}).datasource).toEqual(source.datasource);
  });
});
