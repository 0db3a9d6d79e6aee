import type { ForecastOptions } from '../ForecastOptions';

/** What the command `changes` was asked for, checked. */
export interface ChangesOptions extends Pick<ForecastOptions, 'season' | 'output'> {
  /** Name of the column of values; the one called y or value where absent. */
  readonly column?: string;
}
