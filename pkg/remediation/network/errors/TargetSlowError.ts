import { PresageError } from '../../../series/PresageError';
import { formatDuration } from '../../../series/formatDuration';

/** The whole exchange took longer than the target's timeout. */
export class TargetSlowError extends PresageError {
  override readonly name = 'TargetSlowError';

  constructor(host: string, timeoutMs: number) {
    super(
      `${host} didn't answer within ${formatDuration(timeoutMs)}.`,
      "Check its load, let it answer before it does the work, or raise the target's timeout."
    );
  }
}
