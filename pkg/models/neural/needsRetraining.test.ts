import { describe, expect, test } from 'bun:test';
import { DAY_MS } from '../../series/durations';
import { needsRetraining } from './needsRetraining';

const fresh = { ageMs: DAY_MS, scheduleMs: 7 * DAY_MS, recentError: 1, trainedError: 1 };

describe('needsRetraining', () => {
  test.each([
    ['a young network that does as well as it did', {}, undefined],
    ['one that is a millisecond short of its schedule', { ageMs: 7 * DAY_MS - 1 }, undefined],
    ['one that reached its schedule', { ageMs: 7 * DAY_MS }, 'schedule'],
    ['an old one whose score decayed too', { ageMs: 8 * DAY_MS, recentError: 9 }, 'schedule'],
    ['one that does better than it did', { recentError: 0.2 }, undefined],
    ['one that errs half as much again', { recentError: 1.5 }, undefined],
    ['one that errs more than that', { recentError: 1.51 }, 'decay'],
    ['one that was perfect and errs now', { recentError: 0.1, trainedError: 0 }, 'decay'],
    ['one that was perfect and still is', { recentError: 0, trainedError: 0 }, undefined],
    ['one that nothing was measured of since', { recentError: Number.NaN }, undefined],
    ['one that was never tested', { recentError: 5, trainedError: Number.NaN }, undefined],
    ['one that nothing was measured of, but is old', { recentError: Number.NaN, ageMs: 9 * DAY_MS }, 'schedule'],
    ['one that is trained anew each time', { scheduleMs: 0, ageMs: 0 }, 'schedule'],
  ] as const)('%s', (_, changes, expected) => {
    expect(needsRetraining({ ...fresh, ...changes })).toBe(expected);
  });
});
