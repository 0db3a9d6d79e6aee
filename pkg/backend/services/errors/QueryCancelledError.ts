import { PresageError } from '../../../series/PresageError';

export class QueryCancelledError extends PresageError {
  override readonly name = 'QueryCancelledError';

  constructor() {
    super('The query was cancelled.', 'Run it again where you still need it.');
  }
}
