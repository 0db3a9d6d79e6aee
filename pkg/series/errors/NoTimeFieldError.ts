import { PresageError } from '../PresageError';

/** A frame without times: a table, a single statistic, log lines. */
export class NoTimeFieldError extends PresageError {
  override readonly name = 'NoTimeFieldError';

  constructor(frameName: string) {
    super(
      `The result ${frameName} has no time field.`,
      'Change the query to return a time series; in Prometheus that is the query type "Range", not "Instant".'
    );
  }
}
