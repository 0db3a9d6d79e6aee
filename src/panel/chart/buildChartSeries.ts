import { type GrafanaTheme2, getFieldSeriesColor } from '@grafana/data';
import type { Samples } from '../../../pkg/series/Samples';
import type { SeriesForecast } from '../forecasts/SeriesForecast';
import type { NamedSeries } from '../history/readScreen';
import type { ChartSeries, Points } from './ChartSeries';
import { breakAtGaps } from './breakAtGaps';

/**
 * Puts together what was measured and what is forecast of each series on screen.
 * @param rangeToMs end of the dashboard's range, Unix ms: what was measured later comes with the forecast
 */
export function buildChartSeries(
  onScreen: readonly NamedSeries[],
  results: ReadonlyMap<string, SeriesForecast>,
  rangeToMs: number,
  theme: GrafanaTheme2
): ChartSeries[] {
  return onScreen.map(({ key, name, field, timeField, frameIndex, fieldIndex }) => {
    const result = results.get(key);
    const done = result !== undefined && 'forecast' in result ? result : undefined;
    const measured = breakAtGaps(toPoints(timeField.values, field.values), timeField.config.interval ?? undefined);
    const outcome = done === undefined ? NOTHING : pointsAfter(done.samples, rangeToMs);
    return {
      key,
      name,
      color: getFieldSeriesColor(field, theme).color,
      config: field.config,
      display: field.display,
      origin: { frameIndex, fieldIndex },
      actual: {
        timesMs: [...measured.timesMs, ...outcome.timesMs],
        values: [...measured.values, ...outcome.values],
      },
      outcomeCount: outcome.timesMs.length,
      forecast: done?.forecast,
    };
  });
}

const NOTHING: Points = { timesMs: [], values: [] };

function toPoints(timesMs: readonly number[], values: ReadonlyArray<number | null>): Points {
  const isAscending = timesMs.every((timeMs, i) => i === 0 || timeMs > (timesMs[i - 1] ?? -Infinity));
  if (isAscending) {
    return { timesMs, values: values.map(drawable) };
  }
  const order = timesMs.map((_, i) => i).sort((a, b) => (timesMs[a] ?? 0) - (timesMs[b] ?? 0));
  // Of several points at one time the last given counts, as it does for the forecast.
  const last = order.filter((i, k) => timesMs[i] !== timesMs[order[k + 1] ?? -1]);
  return { timesMs: last.map((i) => timesMs[i] ?? 0), values: last.map((i) => drawable(values[i])) };
}

function drawable(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function pointsAfter(samples: Samples, afterMs: number): Points {
  const first = samples.timesMs.findIndex((timeMs) => timeMs > afterMs);
  if (first === -1) {
    return NOTHING;
  }
  return toPoints(Array.from(samples.timesMs.subarray(first)), Array.from(samples.values.subarray(first)));
}
