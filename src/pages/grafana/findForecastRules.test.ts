import { fakeDataSources } from '../../components/testing/fakeDataSources';
import { fakeGrafana } from '../../components/testing/fakeGrafana';
import { findForecastRules } from './findForecastRules';

const rule = (name: string, uids?: string[]) => ({
  uid: name,
  name,
  state: 'inactive',
  health: 'ok',
  queriedDatasourceUIDs: uids,
});

describe('findForecastRules', () => {
  test('finds the rules of every group that ask a forecast data source', async () => {
    fakeDataSources([
      { uid: 'presage', type: 'presage-forecast-datasource' },
      { uid: 'metrics', type: 'prometheus' },
    ]);
    fakeGrafana({
      '/api/prometheus/grafana/api/v1/rules': {
        data: {
          data: {
            groups: [
              { rules: [rule('on a metric', ['metrics']), rule('on a forecast', ['presage', '__expr__'])] },
              { rules: [rule('on nothing'), { ...rule('recording', ['presage']), state: undefined }] },
            ],
          },
        },
      },
    });

    expect((await findForecastRules()).map(({ name, state }) => [name, state])).toEqual([
      ['on a forecast', 'inactive'],
      ['recording', 'unknown'],
    ]);
  });
});
