import { PresageError } from '../../series/PresageError';

/** Nothing answers, or nothing that speaks HTTP, at Grafana's address. */
export class GrafanaUnreachableError extends PresageError {
  override readonly name = 'GrafanaUnreachableError';

  constructor(appUrl: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `Grafana can't be reached at ${appUrl}: ${reason}.`,
      "Set Grafana's address in the data source's settings to one that the Grafana server itself can open.",
      { cause }
    );
  }
}
