import { PresageError } from '../../series/PresageError';

/** ARIMA can't fit this series, or its answer failed a check. */
export class ArimaError extends PresageError {
  override readonly name = 'ArimaError';

  constructor(reason: string, options?: ErrorOptions) {
    super(`ARIMA failed: ${reason}.`, 'Set the model to auto, or to one that is not ARIMA.', options);
  }
}
