import { PresageError } from '../../series/PresageError';

/** A fit that was killed because it took too long. */
export class FitTimeoutError extends PresageError {
  override readonly name = 'FitTimeoutError';

  constructor(seriesName: string, model: string, limitMs: number) {
    super(
      `Forecasting "${seriesName}" with the model ${model} was stopped after ${limitMs / 1_000} s.`,
      'Choose a shorter history, a longer step or another model.'
    );
  }
}
