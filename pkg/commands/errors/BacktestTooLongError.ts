import { PresageError } from '../../series/PresageError';

/** The history is too short for as many origins and steps as were asked for. */
export class BacktestTooLongError extends PresageError {
  override readonly name = 'BacktestTooLongError';

  constructor(seriesName: string, historySteps: number, origins: number, horizonSteps: number) {
    const forecasts = origins === 1 ? 'one forecast' : `${origins} forecasts`;
    super(
      `"${seriesName}" can't be tested with ${forecasts} of ${horizonSteps} steps: that takes ` +
        `${(origins + 1) * horizonSteps} steps of history, and it has ${historySteps}.`,
      `Set --horizon to ${Math.max(1, Math.floor(historySteps / (origins + 1)))} or less${origins === 1 ? '' : ', or --origins to fewer'}, or give a longer history.`
    );
  }
}
