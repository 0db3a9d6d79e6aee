import type { Forecast } from '../../../pkg/forecast/Forecast';
import type { Points } from './ChartSeries';

/** Measured points that left the forecast's widest band, for drawing over the line. */
export function findOutliers(actual: Points, outcomeCount: number, forecast: Forecast): Points {
  const widest = forecast.bands.at(-1);
  const { stepMs } = forecast.history;
  const timesMs: number[] = [];
  const values: number[] = [];
  for (let i = actual.timesMs.length - outcomeCount; widest !== undefined && i < actual.timesMs.length; i++) {
    const timeMs = actual.timesMs[i] ?? Number.NaN;
    const value = actual.values[i];
    const step = Math.round((timeMs - forecast.startMs) / stepMs);
    const lower = widest.lower[step];
    const upper = widest.upper[step];
    if (typeof value === 'number' && lower !== undefined && upper !== undefined && (value < lower || value > upper)) {
      timesMs.push(timeMs);
      values.push(value);
    }
  }
  return { timesMs, values };
}
