import type { Forecast } from '../../pkg/forecast/Forecast';
import { modelLabel } from './modelLabel';

/** Weights below this are not worth a word. */
const MIN_WEIGHT = 0.005;

/** More parts than this are counted instead of listed. */
const MAX_LISTED = 2;

/**
 * The model a forecast was made with; of a blend also its parts: "Blend of Theta 60 % and ARIMA 40 %", or where they
 * are many "Blend of 5 models, led by Theta 40 %".
 */
export function describeModel({ model, weights }: Pick<Forecast, 'model' | 'weights'>): string {
  if (model !== 'blend') {
    return modelLabel(model);
  }
  const parts = weights
    .filter(({ weight }) => weight >= MIN_WEIGHT)
    .map((part) => `${modelLabel(part.model)} ${Math.round(100 * part.weight)} %`);
  return parts.length <= MAX_LISTED
    ? `Blend of ${parts.join(' and ')}`
    : `Blend of ${parts.length} models, led by ${parts[0] ?? ''}`;
}
