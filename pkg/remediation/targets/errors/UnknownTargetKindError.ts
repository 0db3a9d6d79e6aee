import { PresageError } from '../../../series/PresageError';

/** Nothing is known of a kind of target. */
export class UnknownTargetKindError extends PresageError {
  override readonly name = 'UnknownTargetKindError';

  constructor(kind: string, known: readonly string[]) {
    super(`There is no kind of target "${kind}".`, `Use one of these: ${known.join(', ')}.`);
  }
}
