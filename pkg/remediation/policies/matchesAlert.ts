import { matchesPattern } from './matchesPattern';

/**
 * Whether an alert's labels are what a policy is for.
 * @param matches by label: the pattern of its value; an empty one asks that the label is absent or empty
 */
export function matchesAlert(
  matches: Readonly<Record<string, string>>,
  labels: Readonly<Record<string, string>>
): boolean {
  return Object.entries(matches).every(([label, pattern]) => {
    const value = Object.hasOwn(labels, label) ? labels[label]! : '';
    return value === '' ? pattern === '' : matchesPattern(pattern, value);
  });
}
