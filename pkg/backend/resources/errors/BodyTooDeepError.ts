import { RequestRefusedError } from './RequestRefusedError';

/** Lists and objects in each other beyond any use. */
export class BodyTooDeepError extends RequestRefusedError {
  override readonly name = 'BodyTooDeepError';
  readonly status = 400;

  constructor(maxDepth: number) {
    super(`The body of the request is nested deeper than ${maxDepth} levels.`, 'Send a flatter one.');
  }
}
