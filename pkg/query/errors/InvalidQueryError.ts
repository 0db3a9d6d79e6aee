import { PresageError } from '../../series/PresageError';

/** A query that doesn't follow the schema; `problems` has one sentence for each part that is wrong. */
export class InvalidQueryError extends PresageError {
  override readonly name = 'InvalidQueryError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The forecast query is not valid: ${problems.join(' ')}`, 'Correct it in the query editor.');
    this.problems = problems;
  }
}
