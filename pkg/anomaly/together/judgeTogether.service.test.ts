import { describe, expect, test } from 'bun:test';
import { MINUTE_MS } from '../../series/durations';
import { SEVERITIES } from '../Severity';
import { contributionsAt } from './contributionsAt';
import { alarmRows } from './fixtures/alarmRows';
import { judgeByDefault } from './fixtures/judgeByDefault';
import { SERVICE_FEATURES, type ServiceFeature, serviceTable } from './fixtures/serviceTable';

describe('a service', () => {
  const steps = [5 * MINUTE_MS, MINUTE_MS];

  test.each(steps)('without a fault, every %d ms, raises next to no alarm', (stepMs) => {
    const days = stepMs === MINUTE_MS ? 10 : 28;
    const table = serviceTable({ stepMs, days, seed: 1, weekendShare: 0.2 });
    const verdicts = judgeByDefault(table);
    const openings = alarmRows(table, verdicts).filter((row) => verdicts.anomalous[row - 1] === 0);
    expect(openings.length / (days / 7)).toBeLessThan(1);
  });

  test.each([1, 2])('raises no alarm on a busy Monday (seed %i)', (seed) => {
    const table = serviceTable({ stepMs: 5 * MINUTE_MS, days: 28, seed, mondayShare: 0.3, weekendShare: 0.3 });
    const verdicts = judgeByDefault(table);
    for (const monday of [7, 14, 21]) {
      expect(alarmRows(table, verdicts, monday, monday + 1)).toEqual([]);
    }
  });

  test.each(steps)('raises no alarm for a backup that recurs every night, every %d ms', (stepMs) => {
    const table = serviceTable({ stepMs, days: 8, seed: 3, backup: 30 });
    expect(alarmRows(table, judgeByDefault(table), 2)).toEqual([]);
  });

  test.each<[ServiceFeature, number]>([
    ['cpu', 40],
    ['memory', 15],
    ['latency', 60],
    ['errors', 8],
    ['log lines', -100],
  ])('whose %s changes by %i for an hour and a half is found soon, and named', (feature, amount) => {
    const fault = { feature, fromDay: 16.5, hours: 1.5, amount };
    const table = serviceTable({ stepMs: 5 * MINUTE_MS, days: 18, seed: 5, backup: 20, disturbances: [fault] });
    const verdicts = judgeByDefault(table);
    const [first = -1] = alarmRows(table, verdicts, 16.5, 16.5 + 1.5 / 24);
    expect(first - 16.5 * 288).toBeLessThan(12);
    const [most] = contributionsAt(table, verdicts, first);
    expect(most).toMatchObject({ feature, direction: Math.sign(amount) });
    expect(most!.share).toBeGreaterThan(0.4);
    expect(most!.actual - most!.expected).toBeCloseTo(amount, -1.5);
    expect(verdicts.feature[first]).toBe(SERVICE_FEATURES.indexOf(feature));
  });

  test('that fails in many ways at once is critical', () => {
    const disturbances = SERVICE_FEATURES.map((feature) => ({ feature, fromDay: 10, hours: 2, amount: 60 }));
    const table = serviceTable({ stepMs: 5 * MINUTE_MS, days: 11, seed: 6, disturbances });
    const verdicts = judgeByDefault(table);
    const rows = alarmRows(table, verdicts, 10, 10.1);
    expect(verdicts.severity[rows.at(-1)!]).toBe(SEVERITIES.indexOf('critical'));
  });
});
