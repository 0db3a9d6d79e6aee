import { PresageError } from '../../../series/PresageError';

const MOST_NAMES = 50;

/** A placeholder that names nothing there is, or something without a value. */
export class UnknownPlaceholderError extends PresageError {
  override readonly name = 'UnknownPlaceholderError';

  /** @param known names that there are, as one writes them */
  constructor(placeholder: string, known: readonly string[]) {
    const names = known.slice(0, MOST_NAMES).join(', ');
    const more = known.length > MOST_NAMES ? ` and ${known.length - MOST_NAMES} more` : '';
    super(`There is no {{${placeholder}}}.`, `Use one of these: ${names}${more}.`);
  }
}
