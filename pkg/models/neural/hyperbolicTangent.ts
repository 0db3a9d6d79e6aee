import { exponential } from './exponential';

/** tanh, the same in every JavaScript engine. */
export function hyperbolicTangent(x: number): number {
  return 1 - 2 / (exponential(2 * x) + 1);
}
