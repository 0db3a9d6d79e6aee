import { expect, test } from 'bun:test';
import { formatMoment } from '../../prepare/formatMoment';
import { MINUTE_MS } from '../../series/durations';
import { formatDuration } from '../../series/formatDuration';
import { explainIncident } from './explainIncident';
import { cpuIncident } from './fixtures/cpuIncident';
import type { Incident } from './Incident';

const { startMs: START_MS } = cpuIncident;

const FORMAT = {
  value: (value: number) => `${value} %`,
  time: (timeMs: number) => formatMoment(timeMs, MINUTE_MS),
  duration: formatDuration,
};

const contribution = (feature: string, share: number, direction: 1 | -1 = 1) => ({
  feature,
  share,
  direction,
  actual: 9,
  expected: 1,
});

test.each<[string, Partial<Incident>]>([
  ['92.1 % where 40 % to 60 % was expected, for 12 m.', {}],
  ['92.1 % where 40 % to 60 % was expected, for 12 m so far.', { endMs: undefined }],
  ['92.1 % where 40 % to 60 % was expected.', { endMs: START_MS, lastMs: START_MS }],
  ['92.1 % where 50 % was expected, for 12 m.', { lower: 50, upper: 50 }],
  ['92.1 % where 0 % was expected, for 12 m.', { lower: -2e-13, upper: 2e-13 }],
  ['58 % where about 50 % was expected, for 12 m.', { actual: 58 }],
  [
    '92.1 % where 40 % to 60 % was expected, for 12 m, the highest since 10 May 14:30 UTC.',
    { recordSinceMs: START_MS - 2 * 86_400_000 },
  ],
  [
    '3 % where 40 % to 60 % was expected, for 12 m, the lowest since 10 May 14:30 UTC.',
    { actual: 3, direction: -1, recordSinceMs: START_MS - 2 * 86_400_000 },
  ],
  ['92.1 %, unlike anything before, for 12 m.', { expected: NaN, lower: NaN, upper: NaN }],
  ['The level moved up from 40 % to 75 % and stayed.', { kind: 'shift', levelBefore: 40, levelDuring: 75 }],
  ['The level moved down to 7 % and stayed.', { kind: 'shift', direction: -1, levelBefore: NaN, levelDuring: 7 }],
  [
    'No value for 22 m so far; one is expected every 30 s.',
    { kind: 'missing', actual: NaN, sinceMs: START_MS - 10 * MINUTE_MS, endMs: undefined, usualGapMs: 30_000 },
  ],
  ['No value.', { kind: 'missing', actual: NaN, lastMs: START_MS, endMs: START_MS }],
  [
    'Stands still at 5 % for 2 h; it moved every 1 m before.',
    { kind: 'flat', levelDuring: 5, sinceMs: START_MS - 108 * MINUTE_MS, usualGapMs: MINUTE_MS },
  ],
  ['Stands still at 5 % for 12 m.', { kind: 'flat', levelDuring: 5 }],
  [
    'Unusual together for 12 m: mostly high latency (61 %) and high errors (30 %).',
    {
      kind: 'combination',
      contributions: [contribution('latency', 0.61), contribution('errors', 0.3), contribution('cpu', 0.09)],
    },
  ],
  [
    'Unusual together for 12 m: mostly low requests (90 %).',
    { kind: 'combination', contributions: [contribution('requests', 0.9, -1), contribution('cpu', 0.1)] },
  ],
  [
    'Unusual together for 12 m: mostly high a (20 %), high b (20 %) and low c (20 %).',
    {
      kind: 'combination',
      contributions: [
        contribution('a', 0.2),
        contribution('b', 0.2),
        contribution('c', 0.2, -1),
        contribution('d', 0.2),
        contribution('e', 0.2),
      ],
    },
  ],
  ['Unusual together for 12 m.', { kind: 'combination' }],
  ['Log lines of a kind that never came before, for 12 m.', { kind: 'new-pattern' }],
])('%s', (sentence, part) => {
  expect(explainIncident({ ...cpuIncident, ...part }, FORMAT)).toBe(sentence);
});
