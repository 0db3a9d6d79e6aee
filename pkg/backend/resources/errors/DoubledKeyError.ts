import { RequestRefusedError } from './RequestRefusedError';

/** A field that is there twice: what reads the first and what reads the last would each see another request. */
export class DoubledKeyError extends RequestRefusedError {
  override readonly name = 'DoubledKeyError';
  readonly status = 400;

  constructor() {
    super(
      'The body of the request has a field twice.',
      'Name each field once; a value that is put into JSON as text, and holds a quotation mark, can add fields.'
    );
  }
}
