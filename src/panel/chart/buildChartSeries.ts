import { type GrafanaTheme2, getFieldSeriesColor } from '@grafana/data';
import type { Samples } from '../../../pkg/series/Samples';
import type { SeriesForecast } from '../forecasts/SeriesForecast';
import type { NamedSeries } from '../history/readScreen';
import type { ChartSeries, Points } from './ChartSeries';
import { toPoints } from './toPoints';

/**
 * Puts together what was measured and what is forecast of each series on screen.
 * @param measured the points of each series, in the order of `onScreen`
 * @param rangeToMs end of the dashboard's range, Unix ms: what was measured later comes with the forecast
 */
export function buildChartSeries(
  onScreen: readonly NamedSeries[],
  measured: readonly Points[],
  results: ReadonlyMap<string, SeriesForecast>,
  rangeToMs: number,
  theme: GrafanaTheme2
): ChartSeries[] {
  return onScreen.map(({ key, name, field, frameIndex, fieldIndex }, index) => {
    const result = results.get(key);
    const done = result !== undefined && 'forecast' in result ? result : undefined;
    const outcome = done === undefined ? NOTHING : pointsAfter(done.samples, rangeToMs);
    return {
      key,
      name,
      color: getFieldSeriesColor(field, theme).color,
      config: field.config,
      display: field.display,
      origin: { frameIndex, fieldIndex },
      actual: join(measured[index] ?? NOTHING, outcome),
      forecast: done?.forecast,
    };
  });
}

const NOTHING: Points = { timesMs: [], values: [] };

function join(measured: Points, outcome: Points): Points {
  return outcome.timesMs.length === 0
    ? measured
    : { timesMs: [...measured.timesMs, ...outcome.timesMs], values: [...measured.values, ...outcome.values] };
}

function pointsAfter(samples: Samples, afterMs: number): Points {
  const first = samples.timesMs.findIndex((timeMs) => timeMs > afterMs);
  if (first === -1) {
    return NOTHING;
  }
  return toPoints(Array.from(samples.timesMs.subarray(first)), Array.from(samples.values.subarray(first)));
}
