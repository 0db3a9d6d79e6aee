import { type InterpolateFunction, LoadingState, type PanelData } from '@grafana/data';
import { useMemo } from 'react';
import { PresageError } from '../../../pkg/series/PresageError';
import type { NamedSeries } from '../history/readScreen';
import { toSamples } from '../history/toSamples';
import type { ForecastPanelOptions } from '../options/ForecastPanelOptions';
import { parsePanelOptions } from '../options/parsePanelOptions';
import type { ForecastJob } from './ForecastJob';
import { UnforeseenError } from './UnforeseenError';
import { buildForecastJob } from './buildForecastJob';

export interface PlannedJob {
  readonly job?: ForecastJob;
  /** Why there is nothing to forecast. */
  readonly problem?: PresageError;
}

/** Plans the forecasts of the series on screen, anew for new data or options. */
export function useForecastJob(
  data: PanelData,
  onScreen: readonly NamedSeries[],
  options: Pick<ForecastPanelOptions, 'showComponents' | 'showAnomalies'>,
  replaceVariables: InterpolateFunction
): PlannedJob {
  return useMemo(() => {
    if (onScreen.length === 0 || data.state === LoadingState.Loading) {
      return {};
    }
    try {
      const samples = new Map(onScreen.map((series) => [series.key, toSamples(series, series.name)]));
      const settings = parsePanelOptions(options);
      const withComponents = options.showComponents ?? false;
      const withAnomalies = options.showAnomalies ?? true;
      return { job: buildForecastJob(data, samples, { settings, withComponents, withAnomalies }, replaceVariables) };
    } catch (error) {
      return { problem: error instanceof PresageError ? error : new UnforeseenError(error) };
    }
  }, [data, onScreen, options, replaceVariables]);
}
