import { fillText } from '../../templates/fillText';
import type { ActionValues } from '../../templates/ActionValues';
import { InvalidActionValueError } from '../errors/InvalidActionValueError';

/** One condition on a label, as Alertmanager has it. */
export interface Matcher {
  readonly name: string;
  readonly value: string;
  readonly isRegex: boolean;
  readonly isEqual: true;
}

const REGULAR_EXPRESSION = /^\/(.+)\/$/s;

/**
 * What is filled in always means itself: whether a matcher is a regular expression is told by the template alone, and
 * inside one the values are escaped.
 * @throws {InvalidActionValueError} where nothing is left, which would be silent about everything without the label
 */
export function matcherOf(name: string, template: string, values: ActionValues): Matcher {
  const expression = REGULAR_EXPRESSION.exec(template)?.[1];
  const value = expression === undefined ? fillText(template, values, plain) : fillText(expression, values, escapeRe2);
  if (value === '') {
    throw new InvalidActionValueError(`value of the matcher ${name}`, value, 'something');
  }
  return { name, value, isRegex: expression !== undefined, isEqual: true };
}

function plain(value: string): string {
  if (value === '') {
    throw new InvalidActionValueError('value of a matcher', value, 'something');
  }
  return value;
}

/** RE2, which Alertmanager reads, knows a backslash before every sign of ASCII as that sign. */
function escapeRe2(value: string): string {
  return plain(value).replace(/[\\^$.*+?()[\]{}|-]/g, '\\$&');
}
