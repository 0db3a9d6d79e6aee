import { PresageError } from '../../../pkg/series/PresageError';

/** A series that began so recently that there is too little of it: time alone mends that. */
export class YoungSeriesError extends PresageError {
  override readonly name = 'YoungSeriesError';

  constructor(seriesName: string) {
    super(
      `Collecting data: "${seriesName}" has too few points for a forecast yet.`,
      'Wait a little, then refresh the dashboard.'
    );
  }
}
