import { PresageError } from '../../series/PresageError';

/** A logarithm was asked for and the series has values at or below zero. */
export class LogOfNonPositiveError extends PresageError {
  override readonly name = 'LogOfNonPositiveError';

  constructor(seriesName: string, smallest: number) {
    super(
      `The series "${seriesName}" has values down to ${Number(smallest.toPrecision(4))}, which have no logarithm.`,
      'Set the transform to auto or none.'
    );
  }
}
