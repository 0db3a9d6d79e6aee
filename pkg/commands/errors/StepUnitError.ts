import { PresageError } from '../../series/PresageError';

/** A step in time for data by numbers, or the other way round. */
export class StepUnitError extends PresageError {
  override readonly name = 'StepUnitError';

  constructor(isIndex: boolean) {
    super(
      isIndex
        ? 'The step is a duration, but ds holds whole numbers.'
        : 'The step is a whole number, but ds holds times.',
      isIndex ? 'Set --step to a whole number or auto.' : 'Set --step to a duration such as 5m or 1h, or to auto.'
    );
  }
}
