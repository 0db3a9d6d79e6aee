import type { ChartSeries } from '../chart/ChartSeries';

/** A series for tests, without forecast unless given one. */
export function makeChartSeries(changes: Partial<ChartSeries> = {}): ChartSeries {
  return {
    key: 'A\ncpu',
    name: 'cpu',
    color: '#73bf69',
    config: {},
    display: (value) => ({ text: String(value), numeric: Number(value), suffix: ' %' }),
    origin: { frameIndex: 0, fieldIndex: 1 },
    actual: { timesMs: [98 * 60_000, 99 * 60_000], values: [49, 50] },
    forecast: undefined,
    ...changes,
  };
}
