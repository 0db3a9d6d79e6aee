import { forecastSettingsSchema } from '../../../pkg/query/forecastSettings';
import { forecastDashboard } from './forecastDashboard';

const datasource = { uid: 'metrics', type: 'prometheus' };

describe('forecastDashboard', () => {
  const dashboard = forecastDashboard({
    title: 'CPU',
    source: { datasource, query: { expr: 'up', range: true } },
    history: '7d',
    horizon: '12h',
  });

  test('draws the query in a forecast panel', () => {
    expect(dashboard.panels).toMatchObject([
      {
        type: 'presage-forecast-panel',
        title: 'CPU',
        datasource,
        targets: [{ refId: 'A', datasource, expr: 'up', range: true }],
      },
    ]);
  });

  test("sets what was asked, as the panel's schema wants it", () => {
    expect(forecastSettingsSchema.parse(dashboard.panels[0]?.options)).toMatchObject({ history: '7d', horizon: '12h' });
  });

  test('shows as much of the past as of the future', () => {
    expect(dashboard.time).toEqual({ from: 'now-12h', to: 'now' });
  });
});
