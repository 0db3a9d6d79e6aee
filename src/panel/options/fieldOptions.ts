import { FieldColorModeId, FieldConfigProperty, type SetFieldConfigOptionsArgs, ThresholdsMode } from '@grafana/data';
import { GraphThresholdsStyleMode, commonOptionsBuilder, getGraphFieldOptions } from '@grafana/ui';
import type { ForecastFieldConfig } from './ForecastFieldConfig';

const STYLES = ['Graph styles'];

/**
 * The options of each series: Grafana's standard ones, lines and axes as in its time series panel, and thresholds drawn
 * as lines.
 */
export const fieldOptions: SetFieldConfigOptionsArgs<ForecastFieldConfig> = {
  standardOptions: {
    [FieldConfigProperty.Color]: {
      settings: { byValueSupport: false, bySeriesSupport: true, preferThresholdsMode: false },
      defaultValue: { mode: FieldColorModeId.PaletteClassic },
    },
    // Grafana's own default has a threshold at 80, which would announce when anything reaches 80.
    [FieldConfigProperty.Thresholds]: {
      defaultValue: { mode: ThresholdsMode.Absolute, steps: [{ color: 'green', value: -Infinity }] },
    },
  },
  disableStandardOptions: [FieldConfigProperty.Links, FieldConfigProperty.Actions],
  useCustomConfig: (builder) => {
    builder
      .addSliderInput({
        path: 'lineWidth',
        name: 'Line width',
        category: STYLES,
        defaultValue: 1,
        settings: { min: 1, max: 10, step: 1 },
      })
      .addSliderInput({
        path: 'bandOpacity',
        name: 'Band opacity',
        category: STYLES,
        defaultValue: 25,
        settings: { min: 0, max: 100, step: 5 },
      });
    commonOptionsBuilder.addAxisConfig(builder, { axisGridShow: true });
    commonOptionsBuilder.addHideFrom(builder);
    builder.addSelect({
      path: 'thresholdsStyle.mode',
      name: 'Show thresholds',
      category: ['Thresholds'],
      defaultValue: GraphThresholdsStyleMode.Dashed,
      settings: { options: getGraphFieldOptions().thresholdsDisplayModes },
    });
  },
};
