import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { DAY_MS, MINUTE_MS } from '../../series/durations';
import { forecastSettingsSchema } from '../forecastSettings';
import { planForecast } from '../planForecast';
import { judgedSourceRange } from './judgedSourceRange';

const NOW_MS = Date.UTC(2026, 4, 12, 10, 7, 23);

const settings = forecastSettingsSchema.parse({ history: '14d' });

function askedFor(fromMs: number, nowMs: number) {
  const range = { fromMs, toMs: nowMs };
  return judgedSourceRange(planForecast(settings, range, { nowMs }), settings, range);
}

test('asks for the whole history before the range, and at most an eighth of it more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 * 24 * 60 }), (minutes) => {
      const fromMs = NOW_MS - minutes * MINUTE_MS;

      const asked = askedFor(fromMs, NOW_MS);

      expect(asked.toMs).toBe(NOW_MS);
      expect(asked.fromMs).toBeLessThanOrEqual(fromMs - 14 * DAY_MS);
      expect(asked.fromMs).toBeGreaterThan(fromMs - (14 + 14 / 8) * DAY_MS);
    })
  );
});

test('begins at the same time from one refresh to the next, so that verdicts stay', () => {
  const everyMinute = Array.from({ length: 600 }, (_, minute) => {
    const nowMs = NOW_MS + minute * MINUTE_MS;
    return askedFor(nowMs - 6 * 60 * MINUTE_MS, nowMs).fromMs;
  });

  expect(new Set(everyMinute).size).toBeLessThanOrEqual(2);
});

test('looks back from the present where the range is in the future', () => {
  const range = { fromMs: NOW_MS + DAY_MS, toMs: NOW_MS + 2 * DAY_MS };

  const asked = judgedSourceRange(planForecast(settings, range, { nowMs: NOW_MS }), settings, range);

  expect(asked.fromMs).toBeLessThan(NOW_MS - 14 * DAY_MS);
});
