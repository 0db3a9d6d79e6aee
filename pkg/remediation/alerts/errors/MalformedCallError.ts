import { PresageError } from '../../../series/PresageError';

/** Not what Grafana's webhook contact point sends. */
export class MalformedCallError extends PresageError {
  override readonly name = 'MalformedCallError';

  constructor(reason: string) {
    super(
      `The call holds no alerts: ${reason}.`,
      "Use Grafana's contact point of type webhook, without a custom payload."
    );
  }
}
