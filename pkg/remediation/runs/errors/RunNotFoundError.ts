import { PresageError } from '../../../series/PresageError';

/** No run has this id. */
export class RunNotFoundError extends PresageError {
  override readonly name = 'RunNotFoundError';

  constructor(id: string) {
    super(`There is no run "${id}".`, 'Look at the remediation log; runs older than the settings keep are removed.');
  }
}
