import { PresageError } from '../../series/PresageError';

/** Nothing to learn from: no sample at all, or none inside the history. */
export class NoSamplesError extends PresageError {
  override readonly name = 'NoSamplesError';

  constructor(seriesName: string, sampleCount: number) {
    super(
      sampleCount === 0
        ? `The series "${seriesName}" is empty.`
        : `None of the ${sampleCount} samples of "${seriesName}" lies in the history to learn from.`,
      'Lengthen the history, or choose a time range in which the series has data.'
    );
  }
}
