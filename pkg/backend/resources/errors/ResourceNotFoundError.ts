import { RequestRefusedError } from './RequestRefusedError';

/** Nothing answers at a path. */
export class ResourceNotFoundError extends RequestRefusedError {
  override readonly name = 'ResourceNotFoundError';
  readonly status = 404;

  constructor(path: string) {
    super(`There is no resource "${path}".`, 'The resource openapi.json lists what there is.');
  }
}
