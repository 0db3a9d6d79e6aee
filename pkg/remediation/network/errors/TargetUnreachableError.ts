import { PresageError } from '../../../series/PresageError';

/** No connection, or one that ended before the answer did. */
export class TargetUnreachableError extends PresageError {
  override readonly name = 'TargetUnreachableError';

  constructor(host: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `${host} can't be reached: ${reason.replace(/[\s.]+$/, '')}.`,
      'Check that it runs, its name and port, and that the Grafana server may open connections to it.',
      { cause }
    );
  }
}
