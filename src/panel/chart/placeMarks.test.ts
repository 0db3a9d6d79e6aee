import type uPlot from 'uplot';
import type { OverlayMark } from './ChartOverlay';
import { makeIncident } from '../testing/makeIncident';
import { placeMarks } from './placeMarks';

/** A plot of 100 by 50 px at (40, 10) that shows the times and values 0 to 100. */
const plot = {
  bbox: { left: 40, top: 10, width: 100, height: 50 },
  valToPos: (value: number, scale: string) => (scale === 'x' ? value : 50 - value / 2),
} as unknown as uPlot;
const incident = { id: 'one', seriesKey: 'A', incident: makeIncident() };
const markAt = (timeMs: number, value?: number): OverlayMark => ({
  incident,
  timeMs,
  at: value === undefined ? undefined : { value, scaleKey: 'y' },
});

test.each([
  ['where its value is', markAt(30, 80), { leftPx: 70, topPx: 20 }],
  ['at the edge where its time is not in view', markAt(-500, 80), { leftPx: 40, topPx: 20 }],
  ['at the edge where its value is not in view', markAt(30, 1_000), { leftPx: 70, topPx: 10 }],
  ['above the floor where it has no value', markAt(30), { leftPx: 70, topPx: 52 }],
])('a mark stands %s', (_where, mark, place) => {
  expect(placeMarks(plot, [mark])).toEqual([{ mark, ...place }]);
});
