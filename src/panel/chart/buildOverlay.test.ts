import type { PanelAnomalies } from '../anomalies/PanelAnomalies';
import type { PanelIncident } from '../anomalies/PanelIncident';
import { makeChartSeries } from '../testing/makeChartSeries';
import { makeIncident } from '../testing/makeIncident';
import { type OverlayInput, buildOverlay } from './buildOverlay';

const MINUTE_MS = 60_000;
const timesMs = [0, 10, 20, 30].map((minute) => minute * MINUTE_MS);
const series = makeChartSeries({ key: 'A', name: 'cpu', actual: { timesMs, values: [50, 92, null, 51] } });
const band = {
  timesMs: Float64Array.from(timesMs),
  expected: new Float64Array(4).fill(50),
  lower: new Float64Array(4).fill(40),
  upper: new Float64Array(4).fill(60),
};
const health = { score: 100, critical: 0, warning: 0, judged: 1, learning: 0 };
const incidentOf = (changes = {}): PanelIncident => ({ id: 'one', seriesKey: 'A', incident: makeIncident(changes) });
const togetherOf = (changes = {}): PanelIncident => ({ ...incidentOf(changes), seriesKey: undefined });

function overlayOf(incidents: PanelIncident[], changes: Partial<OverlayInput> = {}) {
  const anomalies: PanelAnomalies = { bands: new Map([['A', band]]), incidents, health };
  const input = { seriesList: [series], annotations: [], anomalies, incidents, withBands: true };
  return buildOverlay({ ...input, groupColor: undefined, highlighted: undefined, ...changes });
}

describe('buildOverlay', () => {
  test('takes the anomalous part of the line, gaps and all', () => {
    expect(overlayOf([incidentOf()]).stretches).toMatchObject([
      { severity: 'critical', points: { timesMs: timesMs.slice(1, 3), values: [92, null] } },
    ]);
  });

  test('marks the peak on the line', () => {
    expect(overlayOf([incidentOf()]).marks).toMatchObject([{ timeMs: 10 * MINUTE_MS, at: { value: 92 } }]);
  });

  test('marks missing values where there is no line', () => {
    const [mark] = overlayOf([incidentOf({ kind: 'missing', peakMs: 20 * MINUTE_MS })]).marks;

    expect(mark).toMatchObject({ timeMs: 20 * MINUTE_MS, at: undefined });
  });

  test('marks what all series are in together on the one that has most to do with it', () => {
    const contributions = [{ feature: 'cpu', share: 1, direction: 1 as const, actual: 92, expected: 50 }];

    expect(overlayOf([togetherOf({ contributions })]).marks).toHaveLength(1);
    expect(overlayOf([togetherOf()]).marks).toHaveLength(0);
  });

  test('leaves hidden series alone', () => {
    const hidden = { ...series, config: { custom: { hideFrom: { viz: true, legend: false, tooltip: false } } } };

    expect(overlayOf([incidentOf()], { seriesList: [hidden] })).toMatchObject({ bands: [], stretches: [], marks: [] });
  });

  test('draws a band for each of a few series, none for many, and one for a group', () => {
    const many = Array.from({ length: 7 }, (_, i) => ({ ...series, key: String(i) }));
    const bands = new Map(many.map(({ key }) => [key, band]));
    const anomalies = { bands, incidents: [], health };

    expect(overlayOf([]).bands).toHaveLength(1);
    expect(overlayOf([], { withBands: false }).bands).toHaveLength(0);
    expect(overlayOf([], { seriesList: many, anomalies }).bands).toHaveLength(0);
    expect(overlayOf([], { seriesList: many, anomalies, groupColor: 'white' }).bands).toMatchObject([
      { color: 'white' },
    ]);
  });

  test('has annotations even where nothing is judged', () => {
    const annotations = [{ id: '1', fromMs: 1, toMs: 2, color: 'red', text: 'Deployed', tags: [] }];

    expect(overlayOf([], { anomalies: undefined, annotations })).toMatchObject({ annotations, marks: [] });
  });
});
