import { PresageError } from '../../../../pkg/series/PresageError';

/** A series on screen that the data source's own answer doesn't hold, because the panel's transformations made it. */
export class NoHistoryError extends PresageError {
  override readonly name = 'NoHistoryError';

  constructor(seriesName: string) {
    super(
      `"${seriesName}" has no history to learn from: the data source does not return it under this name.`,
      'Remove the panel’s transformations, which apply to the data on screen but not to the history.'
    );
  }
}
