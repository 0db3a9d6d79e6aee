import { PresageError } from '../../../series/PresageError';

/** A method that targets are not asked with. */
export class InvalidMethodError extends PresageError {
  override readonly name = 'InvalidMethodError';

  constructor(method: string, allowed: readonly string[]) {
    super(`Requests are not sent with the method ${JSON.stringify(method)}.`, `Use one of ${allowed.join(', ')}.`);
  }
}
