import { PresageError } from '../../series/PresageError';

/** A fit that ended with an error nobody foresaw. */
export class FitCrashedError extends PresageError {
  override readonly name = 'FitCrashedError';

  constructor(seriesName: string, model: string, reason: string) {
    super(`Forecasting "${seriesName}" with the model ${model} failed: ${reason}`, 'Choose another model.');
  }
}
