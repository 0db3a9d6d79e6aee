import { PresageError } from '../../../series/PresageError';

/** The organization's settings have not reached this process. */
export class NotConfiguredError extends PresageError {
  override readonly name = 'NotConfiguredError';

  constructor(orgId: number) {
    super(
      `Presage has not heard of the settings of organization ${orgId} yet.`,
      'Enable the Presage app in that organization, or wait until it has started.'
    );
  }
}
