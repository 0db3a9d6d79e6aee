import { describe, expect, test } from 'bun:test';
import { nelderMead } from './nelderMead';

describe('nelderMead', () => {
  test('finds the end of the valley of Rosenbrock', () => {
    // The banana function moved into the box: its least is 0, at (0.6, 0.36).
    const banana = ([x, y]: Float64Array) => (0.6 - x!) ** 2 + 100 * (y! - x! * x!) ** 2;

    const { point, cost } = nelderMead(banana, Float64Array.of(0.5, 0.9), 400);

    expect(cost).toBeLessThan(1e-8);
    expect(point[0]).toBeCloseTo(0.6, 3);
    expect(point[1]).toBeCloseTo(0.36, 3);
  });

  test('stays in the box, and finds a least on its side', () => {
    const { point } = nelderMead(([x, y]) => (x! - 2) ** 2 + (y! + 1) ** 2, Float64Array.of(0.5, 0.5), 200);

    expect([...point]).toEqual([1, 0]);
  });

  test('goes round what is not allowed', () => {
    const cost = ([x]: Float64Array) => (x! > 0.7 ? Infinity : (x! - 0.65) ** 2);

    expect(nelderMead(cost, Float64Array.of(0.5), 100).point[0]).toBeCloseTo(0.65, 3);
  });

  test('ends after about the calls it is given', () => {
    let calls = 0;
    nelderMead(([x]) => x! + Math.sin(++calls), Float64Array.of(0.5), 30);

    expect(calls).toBeLessThan(34);
  });
});
