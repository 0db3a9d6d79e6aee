import { PresageError } from '../../series/PresageError';

/** The forecast would reach further past the last measured point than the history reaches back. */
export class HorizonBeyondHistoryError extends PresageError {
  override readonly name = 'HorizonBeyondHistoryError';

  constructor(seriesName: string, neededSteps: number, measuredSteps: number) {
    super(
      `The forecast of "${seriesName}" ends ${neededSteps} steps after its last point, but its history has only ${measuredSteps} steps.`,
      'Shorten the horizon, lengthen the history, or choose a time range that ends where the series still has data.'
    );
  }
}
