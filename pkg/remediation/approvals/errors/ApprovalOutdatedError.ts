import { PresageError } from '../../../series/PresageError';

/** A yes would send something else than was asked for. */
export class ApprovalOutdatedError extends PresageError {
  override readonly name = 'ApprovalOutdatedError';

  constructor(policyName: string) {
    super(
      `The action of "${policyName}" or its target was changed since the approval was asked for.`,
      'Refuse it: the next time the policy asks with what it would send then.'
    );
  }
}
