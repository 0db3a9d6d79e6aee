import { PresageError } from '../PresageError';

/** A frame whose values are text where numbers should be. */
export class TextValuesError extends PresageError {
  override readonly name = 'TextValuesError';

  constructor(fieldName: string, example: string | undefined) {
    super(
      `The field "${fieldName}" holds text${example === undefined ? '' : ` such as "${example}"`}, not numbers.`,
      'Return it as a number from the query, or count the lines: in Loki with count_over_time({...}[5m]).'
    );
  }
}
