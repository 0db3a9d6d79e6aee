import type { ForecastPlan } from '../forecast/ForecastPlan';
import type { ForecastOptions } from './ForecastOptions';

/** Season lengths in milliseconds, from those in steps. */
export function seasonsMs(season: ForecastOptions['season'], stepMs: number): ForecastPlan['seasons'] {
  return typeof season === 'string' ? season : season.map((steps) => steps * stepMs);
}
