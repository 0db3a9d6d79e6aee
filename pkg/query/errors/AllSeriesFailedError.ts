import { PresageError } from '../../series/PresageError';

/** None of several series could be forecast or judged, whichever was asked for. */
export class AllSeriesFailedError extends PresageError {
  override readonly name = 'AllSeriesFailedError';

  constructor(seriesCount: number, first: PresageError) {
    super(`None of the ${seriesCount} series could be answered. The first: ${first.message}`, first.remedy, {
      cause: first,
    });
  }
}
