import { PresageError } from '../../../series/PresageError';
import { displayText } from '../shared/displayText';

const SHOWN_CHARACTERS = 80;

/** What a template was filled with is nothing the other system could have. */
export class InvalidActionValueError extends PresageError {
  override readonly name = 'InvalidActionValueError';

  /**
   * @param field such as `name`
   * @param rule what it must be, such as `lower-case letters, digits, "-" and "."`
   */
  constructor(field: string, value: string, rule: string) {
    super(
      `"${displayText(value).slice(0, SHOWN_CHARACTERS)}" can't be the ${field}: it must be ${rule}.`,
      'Use another label in the policy, or change what the label holds.'
    );
  }
}
