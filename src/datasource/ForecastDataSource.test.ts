import { lastValueFrom, of } from 'rxjs';
import type { DataQueryRequest, DataSourceInstanceSettings } from '@grafana/data';
import { type BackendSrv, DataSourceWithBackend, setBackendSrv } from '@grafana/runtime';
import type { FakeDataSource } from '../components/testing/FakeDataSource';
import { fakeDataSources } from '../components/testing/fakeDataSources';
import { fakeTemplates } from '../components/testing/fakeTemplates';
import type { ForecastDataQuery } from './ForecastDataQuery';
import { ForecastDataSource } from './ForecastDataSource';

const ownSource: FakeDataSource = { uid: 'presage', type: 'presage-forecast-datasource' };
const datasource = { uid: 'metrics', type: 'prometheus' };
const named = { ...datasource, name: 'Production metrics' };
const query: ForecastDataQuery = { refId: 'A', source: { datasource, query: { expr: 'up{job="$job"}' } } };

function setUp(api: FakeDataSource['api'] = {}) {
  fakeTemplates({ job: 'api' });
  fakeDataSources([ownSource, { ...named, api }]);
  const fetch = jest.fn((_request: { url: string; data: { queries: unknown[] } }) => of({ data: { results: {} } }));
  setBackendSrv({ fetch } as unknown as BackendSrv);
  const settings = { id: 7, uid: 'presage', type: 'presage-forecast-datasource', name: 'Presage' };
  return { fetch, dataSource: new ForecastDataSource(settings as DataSourceInstanceSettings) };
}

const toRequest = (...targets: ForecastDataQuery[]) =>
  ({ targets, scopedVars: {}, intervalMs: 1000 }) as DataQueryRequest<ForecastDataQuery>;

describe('filterQuery', () => {
  test.each<[string, ForecastDataQuery, boolean]>([
    ['a query with a source', query, true],
    ['no source yet', { refId: 'A' }, false],
    ['nothing written in the source yet', { refId: 'A', source: { datasource, query: {} } }, false],
    ['a hidden query', { ...query, hide: true }, false],
  ])('%s', (_name, candidate, expected) => {
    expect(setUp().dataSource.filterQuery(candidate)).toBe(expected);
  });
});

describe('query', () => {
  test("sends the wrapped query as the source's own code fills it in", async () => {
    const { dataSource, fetch } = setUp({
      interpolateVariablesInQueries: (queries) => queries.map((wrapped) => ({ ...wrapped, expr: 'own way' })),
    });

    await lastValueFrom(dataSource.query(toRequest(query)));

    expect(fetch.mock.calls[0]?.[0].data.queries).toEqual([
      expect.objectContaining({ refId: 'A', source: { datasource: named, query: { expr: 'own way' } } }),
    ]);
  });

  test('sends nothing for a query that the source itself would not run', async () => {
    const { dataSource, fetch } = setUp({ filterQuery: () => false });

    expect(await lastValueFrom(dataSource.query(toRequest(query)))).toEqual({ data: [] });
    expect(fetch).not.toHaveBeenCalled();
  });

  test('leaves a source that does not load to the backend, whose answer names it', async () => {
    const { dataSource, fetch } = setUp();
    const gone = { uid: 'deleted', type: 'loki' };

    await lastValueFrom(
      dataSource.query(toRequest({ refId: 'A', source: { datasource: gone, query: { expr: 'x' } } }))
    );

    expect(fetch.mock.calls[0]?.[0].data.queries).toEqual([
      expect.objectContaining({ source: { datasource: gone, query: { expr: 'x' } } }),
    ]);
  });
});

describe('applyTemplateVariables', () => {
  test('fills in the wrapped query and leaves the rest', () => {
    const filledIn = setUp().dataSource.applyTemplateVariables({ ...query, horizon: '4h' }, {});
    expect(filledIn).toEqual({
      refId: 'A',
      horizon: '4h',
      source: { datasource: named, query: { expr: 'up{job="api"}' } },
    });
  });

  test('leaves a query without a source as it is', () => {
    expect(setUp().dataSource.applyTemplateVariables({ refId: 'A' }, {})).toEqual({ refId: 'A' });
  });
});

test("the health check is the backend's", () => {
  expect(setUp().dataSource.testDatasource).toBe(DataSourceWithBackend.prototype.testDatasource);
});
