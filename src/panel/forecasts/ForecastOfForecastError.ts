import { PresageError } from '../../../pkg/series/PresageError';

/** A panel whose query goes to a Presage data source, which forecasts already. */
export class ForecastOfForecastError extends PresageError {
  override readonly name = 'ForecastOfForecastError';

  constructor() {
    super(
      'This panel’s query asks a Presage data source, which answers with forecasts already.',
      'Pick the data source that holds the measured values, or show this query as a Time series.'
    );
  }
}
