import { PresageError } from '../PresageError';

/** A frame marked as logs in which no lines can be found. */
export class NoLogLinesError extends PresageError {
  override readonly name = 'NoLogLinesError';

  constructor(frameName: string) {
    super(
      `The log frame "${frameName}" has no time field or no text field.`,
      'Use a query that returns log lines with their times, such as {app="web"} in Loki.'
    );
  }
}
