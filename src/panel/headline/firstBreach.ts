import { findBreach } from '../../../pkg/forecast/findBreach';
import type { ChartSeries } from '../chart/ChartSeries';
import type { SeriesBreach } from './SeriesBreach';
import { absoluteThresholds } from './absoluteThresholds';
import { bySoonest } from './bySoonest';

/** @returns the breach of the threshold that a series reaches first; undefined where it reaches none */
export function firstBreach(series: ChartSeries): SeriesBreach | undefined {
  const { forecast, config } = series;
  if (forecast === undefined) {
    return undefined;
  }
  return absoluteThresholds(config)
    .flatMap((threshold) => {
      const breach = findBreach(forecast, threshold);
      return breach === undefined ? [] : [{ series, threshold, breach }];
    })
    .sort(bySoonest)[0];
}
