import { markAnomalies } from '../../../pkg/anomaly/markAnomalies';
import type { Forecast } from '../../../pkg/forecast/Forecast';
import type { Points } from './ChartSeries';

/**
 * Measured points that left the forecast's widest band, for drawing over the line.
 * @param outcomeCount how many of the last points of `actual` to look at
 */
export function findOutliers(actual: Points, outcomeCount: number, forecast: Forecast): Points {
  const widest = forecast.bands.at(-1);
  if (widest === undefined || outcomeCount === 0) {
    return { timesMs: [], values: [] };
  }
  const { history, startMs, mean } = forecast;
  const onGrid = new Float64Array(mean.length).fill(Number.NaN);
  const pointAt = new Map<number, number>();
  for (let i = actual.timesMs.length - outcomeCount; i < actual.timesMs.length; i++) {
    const step = Math.round(((actual.timesMs[i] ?? Number.NaN) - startMs) / history.stepMs);
    if (step >= 0 && step < onGrid.length) {
      onGrid[step] = actual.values[i] ?? Number.NaN;
      pointAt.set(step, i);
    }
  }
  const marks = markAnomalies({ ...history, startMs, values: onGrid }, forecast, widest.level).values;
  const outside = [...pointAt].filter(([step]) => marks[step] === 1 || marks[step] === -1).map(([, i]) => i);
  return {
    timesMs: outside.map((i) => actual.timesMs[i] ?? Number.NaN),
    values: outside.map((i) => actual.values[i] ?? null),
  };
}
