import type { ShowName } from './forecastQuery';

const SHOWN_OF_FORECASTS: readonly ShowName[] = ['forecast', 'band', 'breach', 'components', 'scores'];

/** Whether anything of a forecast is to be shown. */
export function needsForecast(show: readonly ShowName[]): boolean {
  return show.some((name) => SHOWN_OF_FORECASTS.includes(name));
}
