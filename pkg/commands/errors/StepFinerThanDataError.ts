import { PresageError } from '../../series/PresageError';

/** The step asked for is finer than the samples, so a forecast on it would be made up. */
export class StepFinerThanDataError extends PresageError {
  override readonly name = 'StepFinerThanDataError';

  constructor(step: string, ownStep: string) {
    super(
      `The step of ${step} is finer than the samples, which are ${ownStep} apart.`,
      `Set --step to ${ownStep} or auto.`
    );
  }
}
