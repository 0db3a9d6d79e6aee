import { PresageError } from '../../series/PresageError';

/** The input has no rows besides its header. */
export class EmptyInputError extends PresageError {
  override readonly name = 'EmptyInputError';

  constructor() {
    super(
      'The input has no rows.',
      'Give a CSV file with the header unique_id,ds,y or timestamp,value, and a row for each point in time.'
    );
  }
}
