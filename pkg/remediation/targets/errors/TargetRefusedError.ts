import { PresageError } from '../../../series/PresageError';
import { displayText } from '../shared/displayText';

const SHOWN_CHARACTERS = 300;

const REMEDIES: Readonly<Record<number, string>> = {
  401: 'Check the secrets of the target.',
  403: 'Give the account of the target the permissions that the documentation of targets lists.',
  404: 'Check the names in the settings of the target and in the action.',
};

/** A system answered with an error when it was asked for what a request has to be made of. */
export class TargetRefusedError extends PresageError {
  override readonly name = 'TargetRefusedError';
  readonly status: number;
  /** The same question may succeed later: the system has a fault or is busy. */
  readonly isTemporary: boolean;

  constructor(system: string, status: number, body: string) {
    super(
      `${system} answered ${status}: ${displayText(body).slice(0, SHOWN_CHARACTERS)}`,
      REMEDIES[status] ?? (isFault(status) ? 'Try again later.' : 'Check the settings of the target.')
    );
    this.status = status;
    this.isTemporary = isFault(status);
  }
}

function isFault(status: number): boolean {
  return status >= 500 || status === 429 || status === 408;
}
