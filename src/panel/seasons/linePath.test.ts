import { linePath } from './linePath';

const projection = { x: (timeMs: number) => timeMs, y: (value: number) => value };

describe('linePath', () => {
  test('breaks the line where there is no value', () => {
    const line = { startMs: 0, stepMs: 10, values: Float64Array.of(1, 2, NaN, 4) };

    expect(linePath(line, projection, 100)).toBe('M0.0 1.0L10.0 2.0M30.0 4.0');
  });

  test('leaves out what lies outside the drawing, but for the points that lead there', () => {
    const line = { startMs: -25, stepMs: 10, values: Float64Array.of(0, 1, 2, 3, 4, 5, 6, 7) };

    expect(linePath(line, projection, 10)).toBe('M-5.0 2.0L5.0 3.0L15.0 4.0');
  });

  test('draws no more points than there are pixels to tell them apart', () => {
    const line = { startMs: 0, stepMs: 0.01, values: new Float64Array(10_000) };

    expect(linePath(line, projection, 100).split('L').length).toBeLessThanOrEqual(201);
  });
});
