import { StoreFullError } from '../../store/errors/StoreFullError';
import { StoreUnavailableError } from '../../store/errors/StoreUnavailableError';
import { DeclinedError } from '../presses/errors/DeclinedError';

/** Whether a failure needs no entry of its own: the audit has it already, or can't be reached. */
export function isWrittenDown(error: Error): boolean {
  return error instanceof DeclinedError || error instanceof StoreFullError || error instanceof StoreUnavailableError;
}
