import { PresageError } from '../../series/PresageError';
import { formatDuration } from '../../series/formatDuration';

/** Grafana's own API took longer than it may. */
export class GrafanaSlowError extends PresageError {
  override readonly name = 'GrafanaSlowError';

  constructor(appUrl: string, timeLimitMs: number) {
    super(
      `Grafana at ${appUrl} didn't answer within ${formatDuration(timeLimitMs)}.`,
      'Try again in a moment; if it stays, check the load of the Grafana server and its database.'
    );
  }
}
