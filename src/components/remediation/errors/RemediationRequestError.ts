import { PresageError } from '../../../../pkg/series/PresageError';

/** The app's backend did not do what it was asked; it says why and what to change. */
export class RemediationRequestError extends PresageError {
  override readonly name = 'RemediationRequestError';
  /** HTTP status; 0 where there was no answer. */
  readonly status: number;

  constructor(status: number, message: string, remedy: string, options?: ErrorOptions) {
    super(message, remedy, options);
    this.status = status;
  }
}
