import { PresageError } from '../../series/PresageError';
import type { ModelName } from '../ModelName';

/** A model that lives on a season was given a series without one. */
export class SeasonNeededError extends PresageError {
  override readonly name = 'SeasonNeededError';

  constructor(model: ModelName, cycles: number) {
    super(
      `The model ${model} needs a season that the history holds ${cycles} times, and found none.`,
      'Lengthen the history, name the season, or take another model.'
    );
  }
}
