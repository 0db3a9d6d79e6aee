import { PresageError } from '../../../series/PresageError';

export class FitCancelledError extends PresageError {
  override readonly name = 'FitCancelledError';

  constructor(seriesName: string) {
    super(`Forecasting "${seriesName}" was cancelled.`, 'Run the query again where you still need it.');
  }
}
