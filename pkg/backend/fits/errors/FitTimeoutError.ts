import { PresageError } from '../../../series/PresageError';

export class FitTimeoutError extends PresageError {
  override readonly name = 'FitTimeoutError';

  constructor(seriesName: string, model: string, limitMs: number) {
    super(
      `Forecasting "${seriesName}" with the model ${model} was stopped after ${limitMs / 1_000} s.`,
      'Choose a shorter history, a longer step or another model.'
    );
  }
}
