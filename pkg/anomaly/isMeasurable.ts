/** Squares of what is larger overflow. */
const LARGEST = 1e150;

/** Whether a value is a number that can be reckoned with: neither missing nor infinite, nor as good as that. */
export function isMeasurable(value: number): boolean {
  return Math.abs(value) < LARGEST;
}
