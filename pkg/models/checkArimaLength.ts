import { ArimaError } from './errors/ArimaError';
import type { ModelHistory } from './Model';

/** The library refuses fewer. */
const MIN_POINTS = 12;

/** @throws {ArimaError} where a history is too short for the library */
export function checkArimaLength({ values }: ModelHistory): void {
  if (values.length < MIN_POINTS) {
    throw new ArimaError(`it needs ${MIN_POINTS} points to learn from, in each test too, and has ${values.length}`);
  }
}
