import { PresageError } from '../../../series/PresageError';

/** Too few series to tell which of them is unlike the others. */
export class GroupTooSmallError extends PresageError {
  override readonly name = 'GroupTooSmallError';

  constructor(count: number, least: number) {
    super(
      `A group of ${count === 1 ? 'one series' : `${count} series`} has no majority that one could be unlike; ${least} are the least.`,
      'Widen the query until it returns more series of the same kind, or judge each series on its own.'
    );
  }
}
