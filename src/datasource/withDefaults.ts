import { type ForecastQuery, forecastQuerySchema } from '../../pkg/query/forecastQuery';
import { DEFAULT_FORECAST_SETTINGS } from '../../pkg/query/forecastSettings';
import type { ForecastDataQuery } from './ForecastDataQuery';

export type ForecastOptionValues = Omit<ForecastQuery, 'source' | 'refId'>;

const DEFAULTS: ForecastOptionValues = {
  ...DEFAULT_FORECAST_SETTINGS,
  show: forecastQuerySchema.shape.show.parse(undefined),
};

/** Every option of a query, as written or at its default; not checked. */
export function withDefaults(query: ForecastDataQuery): ForecastOptionValues {
  const written = Object.entries(query).filter(([, value]) => value !== undefined);
  return { ...DEFAULTS, ...Object.fromEntries(written) };
}
