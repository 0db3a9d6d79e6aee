import { exponential } from './exponential';

/** The logistic function, between 0 and 1. */
export function sigmoid(x: number): number {
  return 1 / (1 + exponential(-x));
}
