import { PresageError } from '../../../series/PresageError';

/** A value that would change more of a request than its own place. */
export class UnsafeValueError extends PresageError {
  override readonly name = 'UnsafeValueError';

  /**
   * @param place where it was to stand, such as `the path of the address`
   * @param problem what it holds, such as `holds a line break`
   */
  constructor(place: string, problem: string) {
    super(`What was filled into ${place} ${problem}.`, 'Use another label, or change what the label holds.');
  }
}
