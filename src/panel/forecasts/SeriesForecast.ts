import type { Forecast } from '../../../pkg/forecast/Forecast';
import type { PresageError } from '../../../pkg/series/PresageError';
import type { Samples } from '../../../pkg/series/Samples';

/** What came of forecasting one series. */
export type SeriesForecast = { readonly problem: PresageError } | ForecastSeries;

export interface ForecastSeries {
  /** What the data source returned: the history, and where the range ends in the past what came after it. */
  readonly samples: Samples;
  readonly forecast: Forecast;
}
