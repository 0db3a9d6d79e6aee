import type { ShowName } from './forecastQuery';

const SHOWN_OF_VERDICTS: readonly ShowName[] = ['expected', 'anomaly', 'score', 'severity', 'health', 'incidents'];

/** Whether anything is to be shown for which the series have to be judged. */
export function needsVerdicts(show: readonly ShowName[]): boolean {
  return show.some((name) => SHOWN_OF_VERDICTS.includes(name));
}
