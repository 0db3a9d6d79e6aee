import { PresageError } from '../../../series/PresageError';

/** Something else was acted on since a run asked for its approval. */
export class CoolsDownError extends PresageError {
  override readonly name = 'CoolsDownError';

  /** @param what cools down and for how long; see `coolsDownText` */
  constructor(policyName: string, what: string) {
    super(`"${policyName}" can't act now: ${what}.`, 'Say yes once it has cooled down, or refuse.');
  }
}
