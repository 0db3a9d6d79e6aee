import { PresageError } from '../../series/PresageError';

/** The history is too short for a forecast of as many steps as were asked for. */
export class HorizonBeyondHistoryError extends PresageError {
  override readonly name = 'HorizonBeyondHistoryError';

  constructor(seriesName: string, askedSteps: number, possibleSteps: number) {
    super(
      `A forecast of "${seriesName}" can't have ${askedSteps} steps: its history is long enough for ${possibleSteps}.`,
      `Set --horizon to ${possibleSteps} or less, or give a longer history.`
    );
  }
}
