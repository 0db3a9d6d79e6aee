import { PresageError } from '../../../series/PresageError';

/** A condition that cannot be read; tells where, and what was expected there. */
export class ConditionSyntaxError extends PresageError {
  override readonly name = 'ConditionSyntaxError';
  /** Of the first character that does not fit, counted from 1. */
  readonly position: number;

  /** @param problem what was expected and found, without a full stop */
  constructor(text: string, position: number, problem: string) {
    super(
      `The condition "${text}" cannot be read at character ${position}: ${problem}.`,
      'Write it like: cpu > 80 or memory > 85 for 2m'
    );
    this.position = position;
  }
}
