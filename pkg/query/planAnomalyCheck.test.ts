import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { forecastSettingsSchema } from './forecastSettings';
import { planAnomalyCheck } from './planAnomalyCheck';
import { planForecast } from './planForecast';

const MINUTE_MS = 60_000;
const NOW_MS = Date.UTC(2026, 4, 12, 10, 7, 23);

test('judges the range, at most a horizon long and at least a step, from what came before it', () => {
  const settings = forecastSettingsSchema.parse({ history: '14d', horizon: '4h', step: '10m' });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), (minutes) => {
      const range = { fromMs: NOW_MS - minutes * MINUTE_MS, toMs: NOW_MS };
      const planned = planForecast(settings, range, { nowMs: NOW_MS });

      const check = planAnomalyCheck(planned, range);

      const { stepMs, learnFromMs, learnToMs, horizonMs } = planned.plan;
      expect(check.learnToMs + check.horizonMs).toBe(learnToMs);
      expect(check.learnToMs - check.learnFromMs).toBe(learnToMs - learnFromMs);
      expect(check.horizonMs).toBeGreaterThanOrEqual(stepMs);
      expect(check.horizonMs).toBeLessThanOrEqual(horizonMs + stepMs);
      const isWholeRangeJudged = check.learnToMs + stepMs <= Math.ceil(range.fromMs / stepMs) * stepMs;
      expect(isWholeRangeJudged || minutes > 4 * 60).toBe(true);
    })
  );
});
