import { PresageError } from '../../../../pkg/series/PresageError';

/** Looking for anomalies ended with an error nobody foresaw. */
export class JudgeFailedError extends PresageError {
  override readonly name = 'JudgeFailedError';

  constructor(reason: string, options?: ErrorOptions) {
    super(
      `Looking for anomalies failed: ${reason.replace(/[\s.]+$/, '')}.`,
      'Refresh the panel; where it fails again, switch the anomalies off in its options.',
      options
    );
  }
}
