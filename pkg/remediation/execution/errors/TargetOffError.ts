import { PresageError } from '../../../series/PresageError';

/** Nothing is sent to a target that is off. */
export class TargetOffError extends PresageError {
  override readonly name = 'TargetOffError';

  constructor(name: string) {
    super(`Target "${name}" is switched off.`, 'Have an Admin switch it on again on the page of targets.');
  }
}
