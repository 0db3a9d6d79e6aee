import { PresageError } from '../../series/PresageError';

/** The time range ends where it starts, or before. */
export class EmptyRangeError extends PresageError {
  override readonly name = 'EmptyRangeError';

  constructor() {
    super('The time range is empty: it ends before it starts.', 'Choose a time range that ends after it starts.');
  }
}
