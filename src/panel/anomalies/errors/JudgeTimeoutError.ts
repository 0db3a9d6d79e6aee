import { PresageError } from '../../../../pkg/series/PresageError';

/** Looking for anomalies took too long. */
export class JudgeTimeoutError extends PresageError {
  override readonly name = 'JudgeTimeoutError';

  constructor(seriesCount: number, limitMs: number) {
    super(
      `Looking for anomalies in ${seriesCount} series was stopped after ${limitMs / 1_000} s.`,
      'Choose a shorter history or a longer step, or show fewer series.'
    );
  }
}
