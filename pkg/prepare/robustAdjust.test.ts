import { describe, expect, test } from 'bun:test';
import { robustAdjust } from './robustAdjust';

const wave = (i: number, steps: number) => Math.sin((2 * Math.PI * i) / steps);

describe('robustAdjust', () => {
  test('takes a day and a week out', () => {
    const values = Float64Array.from({ length: 840 }, (_, i) => 5 * wave(i, 24) + 2 * wave(i, 168));

    robustAdjust(values, [24, 168]).forEach((rest) => expect(Math.abs(rest)).toBeLessThan(0.05));
  });

  test('leaves a spike its height and no trace of it a day before or after', () => {
    const values = Float64Array.from({ length: 240 }, (_, i) => 5 * wave(i, 24) + (i === 130 ? 100 : 0));
    const adjusted = robustAdjust(values, [24]);

    expect(adjusted[130]).toBeGreaterThan(95);
    expect(Math.abs(adjusted[106]!)).toBeLessThan(0.5);
    expect(Math.abs(adjusted[154]!)).toBeLessThan(0.5);
  });

  test('leaves a level shift its size', () => {
    const values = Float64Array.from({ length: 480 }, (_, i) => 5 * wave(i, 24) + (i < 200 ? 0 : 30));
    const adjusted = robustAdjust(values, [24]);

    expect(adjusted[200]! - adjusted[199]!).toBeCloseTo(30, 0);
  });

  test('leaves a season that comes round fewer than three times, and what is missing', () => {
    const values = Float64Array.from({ length: 60 }, (_, i) => (i === 7 ? NaN : wave(i, 24)));

    expect([...robustAdjust(values, [24])]).toEqual([...values]);
    expect(robustAdjust(values, [12])[7]).toBeNaN();
  });
});
