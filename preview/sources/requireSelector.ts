import { UnsupportedQueryError } from './errors/UnsupportedQueryError';
import { parseSelector } from './parseSelector';
import type { Selector } from './Selector';

/**
 * Reads an expression that has to be a plain selector of metrics.
 * @throws {UnsupportedQueryError} where it is more of PromQL than that
 */
export function requireSelector(expression: string): Selector {
  const selector = parseSelector(expression);
  if (selector === undefined) {
    throw new UnsupportedQueryError(expression, 'plain selectors such as name{label="value"}', 'PROMETHEUS_URL');
  }
  return selector;
}
