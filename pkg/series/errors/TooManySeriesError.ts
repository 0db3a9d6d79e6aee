import { PresageError } from '../PresageError';

/** A result with more series than one query may have. */
export class TooManySeriesError extends PresageError {
  override readonly name = 'TooManySeriesError';

  constructor(count: number, limit: number) {
    super(
      `The query returned ${count.toLocaleString('en')} series; ${limit.toLocaleString('en')} is the most.`,
      'Narrow it by labels, or aggregate it, such as sum by (instance) (...) or topk(20, ...).'
    );
  }
}
