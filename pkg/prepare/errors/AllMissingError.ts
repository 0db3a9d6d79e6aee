import { PresageError } from '../../series/PresageError';

/** Every sample of the history is missing, infinite or excluded. */
export class AllMissingError extends PresageError {
  override readonly name = 'AllMissingError';

  constructor(seriesName: string) {
    super(
      `Every value of "${seriesName}" in the history is missing, infinite or excluded.`,
      'Lengthen the history, exclude less, or change the query so that it returns numbers.'
    );
  }
}
