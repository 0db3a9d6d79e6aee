import { PresageError } from '../../series/PresageError';

/** Too few measured points for any forecast. */
export class TooFewPointsError extends PresageError {
  override readonly name = 'TooFewPointsError';

  constructor(seriesName: string, count: number, least: number) {
    super(
      `The series "${seriesName}" has ${count === 1 ? 'one point' : `${count} points`} in the history; ${least} is the least.`,
      'Lengthen the history, shorten the step, or wait for more data.'
    );
  }
}
