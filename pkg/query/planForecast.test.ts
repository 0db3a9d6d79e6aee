import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../series/durations';
import { MAX_POINTS_PER_SERIES } from '../series/limits';
import { durationToMs } from './duration';
import { type ForecastSettings, forecastSettingsSchema } from './forecastSettings';
import { MAX_SOURCE_POINTS, planForecast } from './planForecast';

const NOW_MS = Date.UTC(2026, 4, 12, 10, 7, 23);

const settingsOf = (changes: unknown): ForecastSettings => forecastSettingsSchema.parse(changes);

const lastHours = (hours: number) => ({ fromMs: NOW_MS - hours * HOUR_MS, toMs: NOW_MS });

describe('planForecast', () => {
  test('plans the defaults: a fortnight at ten minutes, a day ahead', () => {
    const planned = planForecast(settingsOf({}), lastHours(6), { nowMs: NOW_MS });

    const learnToMs = Date.UTC(2026, 4, 12, 10, 0);
    expect(planned).toEqual({
      plan: {
        stepMs: 10 * MINUTE_MS,
        learnFromMs: learnToMs - 14 * DAY_MS,
        learnToMs,
        horizonMs: DAY_MS,
        model: 'auto',
        seasons: 'auto',
        levels: [95],
        transform: 'auto',
        bounds: 'auto',
        exclude: [],
        holidays: [],
        withComponents: false,
      },
      sourceRange: { fromMs: learnToMs - 14 * DAY_MS, toMs: NOW_MS },
      intervalMs: 10 * MINUTE_MS,
      maxDataPoints: 2_017,
      notes: [],
    });
  });

  test('resolves excluded times and holidays', () => {
    const settings = settingsOf({
      exclude: [{ from: '2026-05-10T08:00:00Z', to: '2026-05-10T09:30:00Z' }],
      holidays: [{ from: '2026-05-14', to: '2026-05-15' }],
    });

    expect(planForecast(settings, lastHours(6), { nowMs: NOW_MS }).plan).toMatchObject({
      exclude: [{ fromMs: Date.UTC(2026, 4, 10, 8), toMs: Date.UTC(2026, 4, 10, 9, 30) }],
      holidays: [{ fromMs: Date.UTC(2026, 4, 14), toMs: Date.UTC(2026, 4, 16) }],
    });
  });

  test.each([
    { history: '1h', horizon: '10m', expected: '2s' },
    { history: '1h', horizon: '10m', minStepMs: 15_000, expected: '15s' },
    { history: '1d', horizon: '4h', expected: '1m' },
    { history: '14d', horizon: '1h', expected: '10m' },
    { history: '14d', horizon: '30m', expected: '5m' },
    { history: '14d', horizon: '1d', season: ['20m'], expected: '5m' },
    { history: '90d', horizon: '7d', expected: '2h' },
    { history: '52w', horizon: '30d', expected: '6h' },
    { history: '14d', horizon: '52w', expected: '6h' },
  ])(
    'an auto step of $expected for $history of history and a horizon of $horizon',
    ({ expected, minStepMs, ...rest }) => {
      const planned = planForecast(settingsOf(rest), lastHours(1), {
        nowMs: NOW_MS,
        ...(minStepMs === undefined ? {} : { minStepMs }),
      });

      expect(planned.plan.stepMs).toBe(durationToMs(expected));
    }
  );

  test('learns up to the end of a range in the past, and asks for what came after it', () => {
    const range = { fromMs: NOW_MS - 5 * DAY_MS, toMs: NOW_MS - 3 * DAY_MS };

    const planned = planForecast(settingsOf({}), range, { nowMs: NOW_MS, withOutcome: true });

    expect(planned.plan.learnToMs).toBe(Math.floor(range.toMs / (10 * MINUTE_MS)) * 10 * MINUTE_MS);
    expect(planned.sourceRange.toMs).toBe(planned.plan.learnToMs + DAY_MS);
  });

  test('learns up to now where the range ends in the future', () => {
    const range = { fromMs: NOW_MS - HOUR_MS, toMs: NOW_MS + 5 * HOUR_MS };

    expect(planForecast(settingsOf({}), range, { nowMs: NOW_MS }).plan.learnToMs).toBeLessThanOrEqual(NOW_MS);
  });

  test('asks for the whole range where it is longer than the history', () => {
    const planned = planForecast(settingsOf({ history: '2d' }), lastHours(24 * 30), { nowMs: NOW_MS });

    expect(planned.sourceRange.fromMs).toBeLessThanOrEqual(NOW_MS - 30 * DAY_MS);
    expect(planned.plan.learnFromMs).toBe(planned.plan.learnToMs - 2 * DAY_MS);
  });

  test('averages a step that is too fine for one series, and says so', () => {
    const planned = planForecast(settingsOf({ step: '1m' }), lastHours(6), { nowMs: NOW_MS });

    expect(planned.intervalMs).toBe(MINUTE_MS);
    expect(planned.plan.stepMs).toBe(5 * MINUTE_MS);
    expect(planned.notes).toEqual([
      'A history of 14 d at a step of 1 m was averaged down to 5 m, to stay within 10,000 points.',
    ]);
  });

  test.each([
    { changes: { step: '4h', horizon: '1h' }, name: 'HorizonTooShortError' },
    { changes: { step: '1s', history: '1h', horizon: '4h' }, name: 'HorizonTooLongError' },
    { changes: { step: '1h', history: '4h', horizon: '2h' }, name: 'HistoryTooShortError' },
    { changes: { step: '1h', season: ['30m'] }, name: 'SeasonTooShortError' },
    { changes: { step: '1s', history: '30d', horizon: '1h' }, name: 'StepTooFineError' },
  ] as const)('refuses $changes with $name', ({ changes, name }) => {
    const settings = settingsOf(changes);

    expect(() => planForecast(settings, lastHours(1), { nowMs: NOW_MS })).toThrow(expect.objectContaining({ name }));
  });

  test('refuses a range that ends before it starts', () => {
    expect(() => planForecast(settingsOf({}), { fromMs: NOW_MS, toMs: NOW_MS }, { nowMs: NOW_MS })).toThrow(
      expect.objectContaining({ name: 'EmptyRangeError' })
    );
  });

  test('keeps every automatic plan inside the limits', () => {
    const minutes = fc.integer({ min: 30, max: 1_000_000 });
    fc.assert(
      fc.property(minutes, minutes, minutes, (history, horizon, span) => {
        const range = { fromMs: NOW_MS - span * MINUTE_MS, toMs: NOW_MS };
        let planned;
        try {
          planned = planForecast(settingsOf({ history: `${history}m`, horizon: `${horizon}m` }), range, {
            nowMs: NOW_MS,
          });
        } catch (error) {
          // A long horizon or range over a short history leaves too few steps to learn from: said, not hidden.
          expect(error).toMatchObject({ name: expect.stringMatching(/^(HistoryTooShort|HorizonTooShort)Error$/) });
          return;
        }
        const { plan, sourceRange, intervalMs, maxDataPoints } = planned;
        expect(plan.learnToMs % plan.stepMs).toBe(0);
        expect(plan.learnToMs).toBeLessThanOrEqual(NOW_MS);
        expect(plan.horizonMs / plan.stepMs).toBeLessThanOrEqual(MAX_POINTS_PER_SERIES);
        expect((plan.learnToMs - plan.learnFromMs) / plan.stepMs).toBeLessThanOrEqual(MAX_POINTS_PER_SERIES);
        expect(sourceRange.fromMs).toBeLessThanOrEqual(Math.min(plan.learnFromMs, range.fromMs));
        expect(sourceRange.fromMs % intervalMs).toBe(0);
        expect(maxDataPoints).toBeLessThanOrEqual(MAX_SOURCE_POINTS);
      })
    );
  });
});
