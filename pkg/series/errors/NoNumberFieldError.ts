import { PresageError } from '../PresageError';

/** A frame with times and nothing to forecast. */
export class NoNumberFieldError extends PresageError {
  override readonly name = 'NoNumberFieldError';

  constructor(frameName: string) {
    super(`The result ${frameName} has times but no numeric field.`, 'Add a column with numbers to the query.');
  }
}
