import { modelLabel } from '../components/modelLabel';
import { settingToText } from '../components/settingText';
import { needsForecast } from '../../pkg/query/needsForecast';
import { needsVerdicts } from '../../pkg/query/needsVerdicts';
import type { ForecastOptionValues } from './withDefaults';

/** The options that matter most in one line: `1d ahead, learnt from 14d, model auto, 95 % band`. */
export function summariseOptions(options: ForecastOptionValues): string {
  const { show, history, threshold } = options;
  const isForecast = needsForecast(show);
  const parts = [
    ...(isForecast ? [`${options.horizon} ahead`] : []),
    `learnt from ${history}`,
    ...(isForecast ? forecastParts(options) : []),
    ...(needsVerdicts(show) ? verdictParts(options) : []),
    ...(threshold === undefined ? [] : [`threshold ${threshold}`]),
    ...counted(options.exclude.length, 'excluded', 'excluded'),
    ...counted(options.holidays.length, 'holiday', 'holidays'),
  ];
  return `${parts.join(', ')}; shows ${show.join(', ')}`;
}

function forecastParts({ model, levels }: ForecastOptionValues): string[] {
  return [
    model === 'auto' ? 'best model' : modelLabel(model),
    `${settingToText(levels)} % ${levels.length === 1 ? 'band' : 'bands'}`,
  ];
}

function verdictParts({ judge, outliers, sensitivity, falseAlarms }: ForecastOptionValues): string[] {
  const asGroup = outliers === 'mad' ? 'judged as a group by MAD' : 'judged as a group';
  return [
    ...(judge === 'each' ? [] : [judge === 'group' ? asGroup : 'judged together']),
    `sensitivity ${sensitivity}`,
    ...counted(falseAlarms.length, 'false alarm', 'false alarms'),
  ];
}

function counted(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}
