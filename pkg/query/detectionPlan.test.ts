import { expect, test } from 'bun:test';
import { detectionPlan } from './detectionPlan';
import { forecastSettingsSchema } from './forecastSettings';

test('takes the sensitivity, and the times in Unix ms', () => {
  const settings = forecastSettingsSchema.parse({
    sensitivity: 70,
    exclude: [{ from: '2026-05-10T08:00:00Z', to: '2026-05-10T09:30:00Z' }],
    falseAlarms: [{ from: '2026-05-14', to: '2026-05-15' }],
  });

  expect(detectionPlan(settings)).toEqual({
    sensitivity: 70,
    exclude: [{ fromMs: Date.UTC(2026, 4, 10, 8), toMs: Date.UTC(2026, 4, 10, 9, 30) }],
    falseAlarms: [{ fromMs: Date.UTC(2026, 4, 14), toMs: Date.UTC(2026, 4, 16) }],
  });
});
