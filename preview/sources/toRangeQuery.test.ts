import { describe, expect, test } from 'bun:test';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../pkg/series/durations';
import { toRangeQuery } from './toRangeQuery';

const cases = [
  { name: 'the interval Grafana worked out', model: { intervalMs: 30_000 }, rangeMs: HOUR_MS, stepMs: 30_000 },
  {
    name: 'the shortest interval a person wrote',
    model: { intervalMs: 1_000, interval: '2m' },
    rangeMs: HOUR_MS,
    stepMs: 120_000,
  },
  { name: 'the step of a Loki query', model: { intervalMs: 1_000, step: '1h' }, rangeMs: DAY_MS, stepMs: HOUR_MS },
  {
    name: 'a step that keeps within 11,000 points',
    model: { intervalMs: 1_000 },
    rangeMs: 11_000 * MINUTE_MS,
    stepMs: MINUTE_MS,
  },
  { name: 'never less than a second', model: { intervalMs: 20 }, rangeMs: MINUTE_MS, stepMs: 1_000 },
];

describe('toRangeQuery', () => {
  test.each(cases)('takes $name', ({ model, rangeMs, stepMs }) => {
    expect(toRangeQuery({ refId: 'A', expr: 'up', ...model }, 0, rangeMs).stepMs).toBe(stepMs);
  });

  test('replaces the macros of the step', () => {
    const { expression } = toRangeQuery(
      { expr: 'rate(x[$__interval]) ${__range} $other', intervalMs: 60_000 },
      0,
      HOUR_MS
    );

    expect(expression).toBe('rate(x[60s]) 3600s $other');
  });

  test.each([
    { written: undefined, legendFormat: '' },
    { written: '__auto', legendFormat: '' },
    { written: '{{service}}', legendFormat: '{{service}}' },
  ])('takes the legend $written', ({ written, legendFormat }) => {
    expect(toRangeQuery({ expr: 'up', legendFormat: written }, 0, HOUR_MS).legendFormat).toBe(legendFormat);
  });
});
