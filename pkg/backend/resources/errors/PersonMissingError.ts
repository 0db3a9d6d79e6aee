import { RequestRefusedError } from './RequestRefusedError';

/** Grafana itself asks for what only people may ask for. */
export class PersonMissingError extends RequestRefusedError {
  override readonly name = 'PersonMissingError';
  readonly status = 401;

  constructor() {
    super(
      'This takes a person who is signed in, and the request has none.',
      'Sign in; alerts are to be sent to the resource alerts.'
    );
  }
}
