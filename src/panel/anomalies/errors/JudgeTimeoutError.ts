import { PresageError } from '../../../../pkg/series/PresageError';

/** Looking for anomalies took too long. */
export class JudgeTimeoutError extends PresageError {
  override readonly name = 'JudgeTimeoutError';

  /** @param what was judged: "12 series" */
  constructor(what: string, limitMs: number) {
    super(
      `Looking for anomalies in ${what} was stopped after ${limitMs / 1_000} s.`,
      'Choose a shorter history or a longer step, or show less.'
    );
  }
}
