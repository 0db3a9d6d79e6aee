import { RequestRefusedError } from './RequestRefusedError';

/** A part of a request doesn't follow its schema. */
export class InvalidInputError extends RequestRefusedError {
  override readonly name = 'InvalidInputError';
  readonly status = 400;

  constructor(place: 'path' | 'query' | 'body', problem: string) {
    super(
      `The ${place} of the request is not as it must be: ${problem}`,
      'Write it as the resource openapi.json says.'
    );
  }
}
