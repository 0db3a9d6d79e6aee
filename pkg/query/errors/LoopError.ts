import { PresageError } from '../../series/PresageError';

/** A forecast that wraps a Presage data source. */
export class LoopError extends PresageError {
  override readonly name = 'LoopError';

  constructor() {
    super(
      'The query forecasts a Presage data source, so it would call itself.',
      'Pick the data source that holds the measured values, such as Prometheus.'
    );
  }
}
