import { PresageError } from '../../../../series/PresageError';

/** A Deployment has no state to go back to. */
export class NoEarlierRevisionError extends PresageError {
  override readonly name = 'NoEarlierRevisionError';

  /** @param revision that was asked for; undefined for the one before the present one */
  constructor(name: string, revision: number | undefined) {
    super(
      revision === undefined
        ? `The Deployment ${name} has no earlier revision to go back to.`
        : `The Deployment ${name} has no revision ${revision} any more.`,
      "Roll it back by hand; keep more of its history with the Deployment's revisionHistoryLimit."
    );
  }
}
