import type { AxisConfig, GraphThresholdsStyleConfig, HideableFieldConfig } from '@grafana/schema';

/** The panel's options of one series, beyond Grafana's standard ones. */
export interface ForecastFieldConfig extends AxisConfig, HideableFieldConfig {
  /** Width of the line in CSS pixels. */
  lineWidth?: number;
  /** Opacity of the innermost band, 0 to 100; outer bands are lighter. */
  bandOpacity?: number;
  thresholdsStyle?: GraphThresholdsStyleConfig;
}
