import { PresageError } from '../../series/PresageError';

/** A saved fit can't be taken up again: it is another model's, an older version's, or damaged. */
export class InvalidModelStateError extends PresageError {
  override readonly name = 'InvalidModelStateError';

  constructor(model: string, reason: string, options?: ErrorOptions) {
    super(
      `The saved fit of the model ${model} can't be used: ${reason}.`,
      'Fit the model anew and save that.',
      options
    );
  }
}
