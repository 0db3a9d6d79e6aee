import { PresageError } from '../../../series/PresageError';

/** A feature has not one value a row. */
export class UnequalLengthsError extends PresageError {
  override readonly name = 'UnequalLengthsError';

  constructor(featureName: string, count: number, rowCount: number) {
    super(
      `The series "${featureName}" has ${count} values for ${rowCount} times.`,
      'Give each series one value a time, empty where it has none.'
    );
  }
}
