import { PresageError } from '../../../series/PresageError';

/** A request that is not let in, whatever it is about; written into the audit. */
export abstract class RequestRefusedError extends PresageError {
  /** Of HTTP. */
  abstract readonly status: number;
}
