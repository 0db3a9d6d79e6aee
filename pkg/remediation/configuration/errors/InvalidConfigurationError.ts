import { PresageError } from '../../../series/PresageError';

/** Settings that cannot work as they are; `problems` has a sentence for each thing to change, with its place. */
export class InvalidConfigurationError extends PresageError {
  override readonly name = 'InvalidConfigurationError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The settings of remediation are not valid: ${problems.join(' ')}`, 'Correct them and save again.');
    this.problems = problems;
  }
}
