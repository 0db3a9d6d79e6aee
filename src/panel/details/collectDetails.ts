import type { ChartSeries } from '../chart/ChartSeries';
import type { ForecastJob } from '../forecasts/ForecastJob';
import type { ForecastDetailsProps } from './ForecastDetails';

/** What there is to know of the panel's forecasts: of each, and of all alike. */
export function collectDetails(seriesList: readonly ChartSeries[], job: ForecastJob | undefined): ForecastDetailsProps {
  const forecasts = seriesList.flatMap(({ key, name, forecast }) =>
    forecast === undefined ? [] : { key, name, forecast }
  );
  const onlyOnScreen =
    job !== undefined && job.request === undefined
      ? ['This panel’s data comes without a query, so the forecast learns from the points on screen only.']
      : [];
  return {
    seriesList: forecasts,
    notes: [...onlyOnScreen, ...(job?.planned.notes ?? [])],
    asked: job?.settings.model ?? 'auto',
  };
}
