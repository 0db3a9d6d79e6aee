import type { PressSource } from './PressSource';

/** @returns the source that most likely is meant: in alarm for longest, else first at a threshold, else the first */
export function mostPressing(sources: readonly PressSource[]): PressSource | undefined {
  return [...sources].sort(
    (a, b) => compare(a.problemSinceMs, b.problemSinceMs) || compare(a.values['breachTime'], b.values['breachTime'])
  )[0];
}

/** What is unknown comes last. */
function compare(a = Infinity, b = Infinity): number {
  return a === b ? 0 : a - b;
}
