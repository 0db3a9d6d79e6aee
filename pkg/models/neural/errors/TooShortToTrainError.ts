import { PresageError } from '../../../series/PresageError';
import type { ModelName } from '../../ModelName';

/** There are too few points for a network to learn from and to be tested on. */
export class TooShortToTrainError extends PresageError {
  override readonly name = 'TooShortToTrainError';

  constructor(model: ModelName, points: number, needed: number) {
    super(
      `The model ${model} needs ${needed} points to learn from, in each test too, and has ${points}.`,
      'Lengthen the history, shorten the step, or set the model to auto.'
    );
  }
}
