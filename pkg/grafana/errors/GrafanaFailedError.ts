import { PresageError } from '../../series/PresageError';

/** Grafana itself, or a proxy before it, failed. */
export class GrafanaFailedError extends PresageError {
  override readonly name = 'GrafanaFailedError';

  constructor(status: number, reason: string) {
    super(
      `Grafana answered with status ${status}: ${reason.replace(/[\s.]+$/, '')}.`,
      "Try again in a moment; if it stays, Grafana's own log names the cause."
    );
  }
}
