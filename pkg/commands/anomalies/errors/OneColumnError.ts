import { PresageError } from '../../../series/PresageError';

/** Several columns were to be judged as one system, and there is only one. */
export class OneColumnError extends PresageError {
  override readonly name = 'OneColumnError';

  constructor(column: string) {
    super(
      `The columns can't be judged together: there is only "${column}".`,
      'Give a file with a column for each metric, name two columns or more in --columns, or leave --together out.'
    );
  }
}
