import { PresageError } from '../../../series/PresageError';

/** A placeholder names a whole group where only text or a number can stand. */
export class GroupPlaceholderError extends PresageError {
  override readonly name = 'GroupPlaceholderError';

  constructor(placeholder: string) {
    super(
      `{{${placeholder}}} is a group of values, which can't stand inside text.`,
      `Name one of it, such as {{${placeholder}.name}}, or let it stand alone as a value in JSON.`
    );
  }
}
