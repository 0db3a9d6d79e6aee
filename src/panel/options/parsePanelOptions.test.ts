import { DEFAULT_FORECAST_SETTINGS } from '../../../pkg/query/forecastSettings';
import { parsePanelOptions } from './parsePanelOptions';

describe('parsePanelOptions', () => {
  test('fills in what a dashboard leaves out and ignores the other options', () => {
    expect(parsePanelOptions({ horizon: '4h', legend: { showLegend: true } })).toEqual({
      ...DEFAULT_FORECAST_SETTINGS,
      horizon: '4h',
    });
  });

  test('names the options that can not be', () => {
    expect(() => parsePanelOptions({ horizon: 'tomorrow', levels: [0, 200] })).toThrow(
      "The panel can't use its options for horizon, levels."
    );
  });
});
