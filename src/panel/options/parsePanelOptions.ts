import { type ForecastSettings, forecastSettingsSchema } from '../../../pkg/query/forecastSettings';
import { InvalidOptionsError } from './InvalidOptionsError';

/**
 * Takes the forecast's settings out of a panel's options, with defaults for those left out.
 * @throws {InvalidOptionsError} where a dashboard's JSON holds a setting that can't be
 */
export function parsePanelOptions(options: object): ForecastSettings {
  const result = forecastSettingsSchema.safeParse(options);
  if (!result.success) {
    throw new InvalidOptionsError([...new Set(result.error.issues.map((issue) => String(issue.path[0])))]);
  }
  return result.data;
}
