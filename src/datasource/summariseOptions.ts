import { modelLabel } from '../components/modelLabel';
import { settingToText } from '../components/settingText';
import type { ForecastOptionValues } from './withDefaults';

/** The options that matter most in one line: `1d ahead, learnt from 14d, model auto, 95 % band`. */
export function summariseOptions(options: ForecastOptionValues): string {
  const parts = [
    `${options.horizon} ahead`,
    `learnt from ${options.history}`,
    options.model === 'auto' ? 'best model' : modelLabel(options.model),
    `${settingToText(options.levels)} % ${options.levels.length === 1 ? 'band' : 'bands'}`,
  ];
  if (options.threshold !== undefined) {
    parts.push(`threshold ${options.threshold}`);
  }
  if (options.exclude.length > 0) {
    parts.push(`${options.exclude.length} excluded`);
  }
  if (options.holidays.length > 0) {
    parts.push(`${options.holidays.length} ${options.holidays.length === 1 ? 'holiday' : 'holidays'}`);
  }
  return `${parts.join(', ')}; shows ${options.show.join(', ')}`;
}
