import { PresageError } from '../../../series/PresageError';
import type { Destination } from '../Destination';

/** The allowed hosts don't name where a request would go. */
export class HostNotAllowedError extends PresageError {
  override readonly name = 'HostNotAllowedError';

  constructor({ host, port, isDefaultPort }: Destination, isListEmpty: boolean) {
    const bracketed = host.includes(':') ? `[${host}]` : host;
    const entry = isDefaultPort ? host : `${bracketed}:${port}`;
    super(
      `Requests to ${entry} are not allowed${isListEmpty ? ', as no host is yet' : ''}.`,
      `An administrator can add "${entry}" to the allowed hosts in Presage's settings.`
    );
  }
}
