import type { DataQuery, PluginExtensionPanelContext } from '@grafana/data';
import { locationService } from '@grafana/runtime';
import { fakeDataSources } from '../../components/testing/fakeDataSources';
import { fakeTemplates } from '../../components/testing/fakeTemplates';
import { findPanelQuery } from './findPanelQuery';
import { readForecastLink } from './forecastLink';
import { forecastThis } from './forecastThis';
import { forecastThisLink } from './forecastThisLink';

const metrics = { uid: 'metrics', type: 'prometheus' };
const presage = { uid: 'presage', type: 'presage-forecast-datasource' };

const toPanel = (...targets: Array<DataQuery & { expr?: string }>) =>
  ({ title: 'CPU', targets }) as unknown as PluginExtensionPanelContext;

beforeEach(() => {
  fakeTemplates({ job: 'api' });
  fakeDataSources([metrics, presage], { '${source}': 'metrics' });
});

describe('findPanelQuery', () => {
  test.each<[string, DataQuery[], string | undefined]>([
    [
      'the first query',
      [
        { refId: 'A', datasource: metrics },
        { refId: 'B', datasource: metrics },
      ],
      'A',
    ],
    [
      'not a hidden one',
      [
        { refId: 'A', datasource: metrics, hide: true },
        { refId: 'B', datasource: metrics },
      ],
      'B',
    ],
    ['not a forecast', [{ refId: 'A', datasource: presage }], undefined],
    ['not one whose data source is gone', [{ refId: 'A', datasource: { uid: 'deleted' } }], undefined],
    ['nothing where there is nothing', [], undefined],
  ])('finds %s', (_name, targets, refId) => {
    expect(findPanelQuery(toPanel(...targets))?.query.refId).toBe(refId);
  });

  test('decides whether the panel has the link', () => {
    expect(forecastThisLink.configure?.(toPanel({ refId: 'A', datasource: metrics }))).toBeDefined();
    expect(forecastThisLink.configure?.(toPanel({ refId: 'A', datasource: presage }))).toBeUndefined();
  });
});

describe('forecastThis', () => {
  test('opens the home page with the query as it is now, without variables', async () => {
    await forecastThis(toPanel({ refId: 'A', datasource: { uid: '${source}' }, expr: 'up{job="$job"}' }));

    expect(locationService.getLocation().pathname).toBe('/a/presage-forecast-app');
    expect(readForecastLink(locationService.getSearch())).toEqual({
      title: 'CPU: forecast',
      source: { datasource: metrics, query: { expr: 'up{job="api"}' } },
    });
  });
});
