import { PresageError } from '../../../series/PresageError';

export class FitCrashedError extends PresageError {
  override readonly name = 'FitCrashedError';

  constructor(seriesName: string, model: string, cause: string) {
    super(
      `Forecasting "${seriesName}" with the model ${model} failed: ${cause}`,
      "Choose another model; Grafana's log has the details."
    );
  }
}
