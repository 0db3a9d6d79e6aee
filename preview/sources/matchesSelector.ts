import type { Matcher, Selector } from './Selector';

/** Whether a series is one of those a selector asks for; a missing label counts as an empty one, as in Prometheus. */
export function matchesSelector(
  selector: Selector,
  name: string | undefined,
  labels: Readonly<Record<string, string>>
): boolean {
  if (selector.name !== undefined && selector.name !== name) {
    return false;
  }
  return selector.matchers.every((matcher) =>
    holds(matcher, (matcher.label === '__name__' ? name : labels[matcher.label]) ?? '')
  );
}

function holds(matcher: Matcher, value: string): boolean {
  switch (matcher.operator) {
    case '=':
      return value === matcher.value;
    case '!=':
      return value !== matcher.value;
    case '=~':
      return anchored(matcher.value).test(value);
    case '!~':
      return !anchored(matcher.value).test(value);
  }
}

function anchored(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}
