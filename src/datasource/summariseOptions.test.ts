import type { ForecastDataQuery } from './ForecastDataQuery';
import { summariseOptions } from './summariseOptions';
import { withDefaults } from './withDefaults';

describe('summariseOptions', () => {
  test.each<[Partial<ForecastDataQuery>, string]>([
    [{}, '1d ahead, learnt from 14d, best model, 95 % band; shows actual, forecast, band'],
    [
      { horizon: '4h', model: 'theta', levels: [80, 95], show: ['forecast'] },
      '4h ahead, learnt from 14d, Theta, 80, 95 % bands; shows forecast',
    ],
    [
      { holidays: [{ from: '2026-12-24', to: '2026-12-26' }] },
      '1d ahead, learnt from 14d, best model, 95 % band, 1 holiday; shows actual, forecast, band',
    ],
    [
      { threshold: 0, exclude: [{ from: '2026-01-01T00:00:00Z', to: '2026-01-02T00:00:00Z' }], show: ['breach'] },
      '1d ahead, learnt from 14d, best model, 95 % band, threshold 0, 1 excluded; shows breach',
    ],
    [{ show: ['anomaly', 'health'], sensitivity: 70 }, 'learnt from 14d, sensitivity 70; shows anomaly, health'],
    [
      {
        show: ['incidents'],
        judge: 'group',
        outliers: 'dbscan',
        falseAlarms: [{ from: '2026-01-01T00:00:00Z', to: '2026-01-02T00:00:00Z' }],
      },
      'learnt from 14d, judged as a group, sensitivity 50, 1 false alarm; shows incidents',
    ],
    [
      { show: ['anomaly'], judge: 'group', outliers: 'mad' },
      'learnt from 14d, judged as a group by MAD, sensitivity 50; shows anomaly',
    ],
    [{ show: ['anomaly'], outliers: 'mad' }, 'learnt from 14d, sensitivity 50; shows anomaly'],
  ])('%j', (options, summary) => {
    expect(summariseOptions(withDefaults({ refId: 'A', ...options }))).toBe(summary);
  });
});
