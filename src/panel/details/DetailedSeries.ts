import type { Forecast } from '../../../pkg/forecast/Forecast';

/** A forecast under the name that the legend shows. */
export interface DetailedSeries {
  readonly key: string;
  readonly name: string;
  readonly forecast: Forecast;
}
