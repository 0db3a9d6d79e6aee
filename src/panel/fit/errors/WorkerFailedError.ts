import { PresageError } from '../../../../pkg/series/PresageError';

/** The worker's script could not be loaded or started. */
export class WorkerFailedError extends PresageError {
  override readonly name = 'WorkerFailedError';

  constructor(reason: string) {
    super(
      `The browser could not run the forecast's worker${reason === '' ? '' : ` (${reason})`}.`,
      "Check that Grafana serves the plugin’s files, and that its content security policy allows worker-src 'self' blob:."
    );
  }
}
