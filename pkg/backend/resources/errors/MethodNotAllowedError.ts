import { RequestRefusedError } from './RequestRefusedError';

/** A path is there, but not for this method. */
export class MethodNotAllowedError extends RequestRefusedError {
  override readonly name = 'MethodNotAllowedError';
  readonly status = 405;

  constructor(method: string, path: string, allowed: readonly string[]) {
    super(`The resource "${path}" does not take ${method}.`, `Use the method ${allowed.join(' or ')}.`);
  }
}
