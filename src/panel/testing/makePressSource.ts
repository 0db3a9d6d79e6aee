import type { PressSource } from '../remediation/PressSource';

/** A series that a button can be about, for tests. */
export function makePressSource(changes: Partial<PressSource> = {}): PressSource {
  return {
    key: 'A\nweb-1',
    name: 'web-1',
    labels: { host: 'web-1' },
    values: { actual: 92 },
    problemSinceMs: undefined,
    ...changes,
  };
}
