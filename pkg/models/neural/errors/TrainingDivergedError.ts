import { PresageError } from '../../../series/PresageError';
import type { ModelName } from '../../ModelName';

/** A network's weights grew beyond all bounds, or its forecasts did. */
export class TrainingDivergedError extends PresageError {
  override readonly name = 'TrainingDivergedError';

  constructor(model: ModelName) {
    super(
      `The training of the model ${model} did not settle on this series.`,
      'Set the model to auto, or lengthen the history.'
    );
  }
}
