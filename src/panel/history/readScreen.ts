import { type PanelData, getFieldDisplayName } from '@grafana/data';
import type { PresageError } from '../../../pkg/series/PresageError';
import { TooManySeriesError } from '../../../pkg/series/errors/TooManySeriesError';
import { type NumericSeries, listSeries } from './listSeries';
import { problemOfData } from './problemOfData';

/** More lines with bands than this can't be told apart, nor be drawn while a dashboard stays quick. */
export const MAX_SERIES_PER_PANEL = 100;

/** A series on screen with the name that the legend shows. */
export interface NamedSeries extends NumericSeries {
  readonly name: string;
}

export interface Screen {
  readonly series: readonly NamedSeries[];
  /** Why there is nothing to draw; undefined where there is. */
  readonly problem?: PresageError;
}

/** Takes the series to draw out of the panel's data, under the names that Grafana's own panels show. */
export function readScreen(data: PanelData): Screen {
  const found = listSeries(data.series);
  if (found.length === 0) {
    return { series: [], problem: problemOfData(data) };
  }
  if (found.length > MAX_SERIES_PER_PANEL) {
    return { series: [], problem: new TooManySeriesError(found.length, MAX_SERIES_PER_PANEL) };
  }
  return {
    series: found.map((series) => ({
      ...series,
      name: getFieldDisplayName(series.field, data.series[series.frameIndex], data.series),
    })),
  };
}
