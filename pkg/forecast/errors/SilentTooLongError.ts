import { PresageError } from '../../series/PresageError';
import { formatDuration } from '../../series/formatDuration';

/** The series has been silent for as long as it was measured before, so nothing past the present can be told. */
export class SilentTooLongError extends PresageError {
  override readonly name = 'SilentTooLongError';

  constructor(seriesName: string, silentMs: number, measuredMs: number) {
    super(
      `"${seriesName}" has had no value for ${formatDuration(silentMs)}, and only ${formatDuration(measuredMs)} of values before.`,
      'Lengthen the history, or choose a time range that ends where the series still has values.'
    );
  }
}
