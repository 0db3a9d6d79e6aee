import { z } from 'zod';
import { type SourceQuery, forecastQuerySchema } from '../../../pkg/query/forecastQuery';

const HOME_PATH = '/a/presage-forecast-app';
const PARAMETER = 'forecast';

const linkSchema = z.object({ title: z.string(), source: forecastQuerySchema.shape.source });

/** What the home page's form starts with when someone comes from a panel. */
export interface LinkedForecast {
  readonly title: string;
  readonly source: SourceQuery;
}

/** @returns the path of the home page with its form filled in */
export function toForecastLink(linked: LinkedForecast): string {
  return `${HOME_PATH}?${new URLSearchParams({ [PARAMETER]: JSON.stringify(linked) })}`;
}

/** @returns what the page's address asks to forecast; undefined where it asks nothing, or nothing sound */
export function readForecastLink(search: URLSearchParams): LinkedForecast | undefined {
  const json = search.get(PARAMETER);
  if (json === null) {
    return undefined;
  }
  try {
    return linkSchema.parse(JSON.parse(json));
  } catch {
    return undefined;
  }
}
