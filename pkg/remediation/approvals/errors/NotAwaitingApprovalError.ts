import { PresageError } from '../../../series/PresageError';
import type { RunState } from '../../../store/records/RunRecord';

/** The run was answered, has ended, or never asked. */
export class NotAwaitingApprovalError extends PresageError {
  override readonly name = 'NotAwaitingApprovalError';

  constructor(id: string, state: RunState) {
    super(
      `Run "${id}" waits for no approval: it is "${state}".`,
      'Look at the run again; someone else may have answered, or the time was over.'
    );
  }
}
