import { describe, expect, test } from 'bun:test';
import { DAY_MS, HOUR_MS, MINUTE_MS, WEEK_MS } from '../../pkg/series/durations';
import { Story } from './Story';

const nowMs = Date.UTC(2026, 4, 12, 15, 30);
const story = Story.startedAt(nowMs);

function minutesWhere(isTrue: (timeMs: number) => boolean, lengthMs: number): number {
  const minutes = Array.from(
    { length: lengthMs / MINUTE_MS },
    (_, index) => story.anchorMs - lengthMs + index * MINUTE_MS
  );
  return minutes.filter(isTrue).length;
}

describe('Story', () => {
  test('is anchored on the midnight before the start', () => {
    expect(story.anchorMs).toBe(Date.UTC(2026, 4, 12));
    expect(Story.startedAt(nowMs + HOUR_MS).anchorMs).toBe(story.anchorMs);
  });

  test('has at least five weeks of history', () => {
    expect(story.anchorMs - story.startMs).toBeGreaterThanOrEqual(5 * WEEK_MS);
  });

  test('has gaps and incidents in the past three weeks, and is quiet most of the time', () => {
    const lengthMs = 21 * DAY_MS;
    const gapMinutes = minutesWhere((timeMs) => story.isGap(timeMs), lengthMs);
    const incidentMinutes = minutesWhere((timeMs) => story.incident(timeMs) > 0, lengthMs);

    expect(gapMinutes).toBe(160);
    expect(incidentMinutes).toBeGreaterThan(60);
    expect(incidentMinutes).toBeLessThan(600);
  });

  test('has no incident at the time of the start', () => {
    expect(minutesWhere((timeMs) => story.incident(timeMs) > 0, DAY_MS)).toBe(0);
  });

  test('has a service that leaks until somebody restarts it', () => {
    const restarted = Story.startedAt(nowMs);
    expect(restarted.runningMs(nowMs)).toBe(8 * HOUR_MS);
    expect(restarted.runningMs(nowMs + HOUR_MS)).toBe(9 * HOUR_MS);
    expect(restarted.runningMs(nowMs - 8 * HOUR_MS - MINUTE_MS)).toBe(9 * HOUR_MS - MINUTE_MS);

    restarted.restart(nowMs + MINUTE_MS);
    expect(restarted.runningMs(nowMs)).toBe(8 * HOUR_MS);
    expect(restarted.runningMs(nowMs + 3 * MINUTE_MS)).toBe(2 * MINUTE_MS);
  });
});
