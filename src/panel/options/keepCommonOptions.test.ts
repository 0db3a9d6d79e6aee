import type { PanelModel } from '@grafana/data';
import type { ForecastPanelOptions } from './ForecastPanelOptions';
import { keepCommonOptions } from './keepCommonOptions';

const panelOf = (options: Partial<ForecastPanelOptions>) => ({ options }) as PanelModel<ForecastPanelOptions>;
const legend = { showLegend: true, displayMode: 'table', placement: 'right', calcs: ['max'] };
const tooltip = { mode: 'multi', sort: 'desc' };

describe('keepCommonOptions', () => {
  test.each([
    ['legend and tooltip', { legend, tooltip, orientation: 'auto' }, { history: '7d', legend, tooltip }],
    ['the panel’s own where the former has none', { textMode: 'auto' }, { history: '7d' }],
  ])('keeps %s', (_what, former, expected) => {
    expect(
      keepCommonOptions(panelOf({ history: '7d' }), 'timeseries', former, { defaults: {}, overrides: [] })
    ).toEqual(expected);
  });
});
