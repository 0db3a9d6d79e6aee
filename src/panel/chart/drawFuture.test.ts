import { createTheme } from '@grafana/data';
import type uPlot from 'uplot';
import { drawFuture } from './drawFuture';

function drawAt(learntToMs: number, isPast = false) {
  const ctx = {
    save: jest.fn(),
    restore: jest.fn(),
    fillRect: jest.fn(),
    setLineDash: jest.fn(),
    beginPath: jest.fn(),
    moveTo: jest.fn(),
    lineTo: jest.fn(),
    stroke: jest.fn(),
    fillText: jest.fn(),
    measureText: () => ({ width: 30 }),
  };
  const plot = { ctx, bbox: { left: 50, top: 10, width: 400, height: 100 }, valToPos: (ms: number) => 50 + ms };
  drawFuture(plot as unknown as uPlot, { fromMs: 0, toMs: 400, learntToMs, isPast }, createTheme());
  return ctx;
}

describe('drawFuture', () => {
  test('shades from the end of what was learnt to the right edge', () => {
    expect(drawAt(300).fillRect).toHaveBeenCalledWith(350, 10, 100, 100);
  });

  test.each([
    [false, 'now'],
    [true, 'end of range'],
  ])('says where that is (in the past: %s)', (isPast, label) => {
    expect(drawAt(300, isPast).fillText).toHaveBeenCalledWith(label, expect.any(Number), expect.any(Number));
  });

  test('writes on the left where the right is too narrow', () => {
    const [, x] = drawAt(390).fillText.mock.calls[0] as [string, number, number];

    expect(x).toBeLessThan(440);
  });

  test('marks no beginning where it lies before the time axis', () => {
    const { fillRect, stroke, fillText } = drawAt(-10);

    expect(fillRect).toHaveBeenCalledWith(50, 10, 400, 100);
    expect(stroke).not.toHaveBeenCalled();
    expect(fillText).not.toHaveBeenCalled();
  });

  test('draws nothing where nothing of the future is in sight', () => {
    expect(drawAt(400).fillRect).not.toHaveBeenCalled();
  });
});
