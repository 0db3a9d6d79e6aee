import type { Forecast } from '../../forecast/Forecast';
import type { Frame } from '../../series/Frame';
import { gridTimesMs } from '../../series/gridTimesMs';
import { durationText } from '../durationText';
import type { SourceSeries } from '../SourceSeries';
import { derivedSeries } from './derivedSeries';
import { timeSeriesFrame } from './timeSeriesFrame';

/**
 * What a series is made of, from the range's start to the horizon's end: `<metric>:trend` with the label ml_forecast =
 * trend, and `<metric>:season` for each season with ml_forecast = season_1d or what its length is.
 * @param fromMs start of the range to show, Unix ms
 * @returns nothing where the forecast was not taken apart
 */
export function componentFrames(refId: string, source: SourceSeries, forecast: Forecast, fromMs: number): Frame[] {
  const { components, history, seasonSteps } = forecast;
  if (components === undefined) {
    return [];
  }
  const timesMs = gridTimesMs(history.startMs, history.stepMs, components.trend.length);
  const isShown = (_: number, point: number): boolean => (timesMs[point] ?? fromMs) >= fromMs;
  const shownTimesMs = timesMs.filter(isShown);
  const frameOf = (identity: ReturnType<typeof derivedSeries>, values: Float64Array): Frame =>
    timeSeriesFrame(refId, { ...identity, timesMs: shownTimesMs, values: values.filter(isShown) });

  // A season goes up and down around zero: limits and thresholds of the whole are none of its own.
  const { min, max, thresholds, ...seasonConfig } = source.config;
  return [
    frameOf(derivedSeries(source, { kind: 'trend', labels: { ml_forecast: 'trend' } }), components.trend),
    ...components.seasons.map((season, index) => {
      const length = durationText((seasonSteps[index] ?? 0) * history.stepMs);
      const labels = { ml_forecast: `season_${length}` };
      return frameOf(derivedSeries(source, { kind: 'season', labels, config: seasonConfig }), season);
    }),
  ];
}
