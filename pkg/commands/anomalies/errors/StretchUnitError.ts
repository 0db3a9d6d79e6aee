import { PresageError } from '../../../series/PresageError';

/** A stretch of time for data by numbers, or the other way round. */
export class StretchUnitError extends PresageError {
  override readonly name = 'StretchUnitError';

  constructor(isIndex: boolean) {
    super(
      isIndex
        ? 'A stretch has times, but the input has whole numbers for them.'
        : 'A stretch has whole numbers, but the input has times.',
      isIndex
        ? 'Write --exclude and --false-alarm as two whole numbers such as 100/200.'
        : 'Write --exclude and --false-alarm as two times or days such as 2026-05-12/2026-05-13.'
    );
  }
}
