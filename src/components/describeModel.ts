import type { Forecast } from '../../pkg/forecast/Forecast';
import { modelLabel } from './modelLabel';

/** Weights below this are not worth a word. */
const MIN_WEIGHT = 0.005;

/** The model a forecast was made with; of a blend also its parts: "Blend of Theta 60 % and ARIMA 40 %". */
export function describeModel({ model, weights }: Pick<Forecast, 'model' | 'weights'>): string {
  if (model !== 'blend') {
    return modelLabel(model);
  }
  const parts = weights
    .filter(({ weight }) => weight >= MIN_WEIGHT)
    .map((part) => `${modelLabel(part.model)} ${Math.round(100 * part.weight)} %`);
  const [last = '', ...others] = parts.toReversed();
  return others.length === 0 ? modelLabel(model) : `Blend of ${others.toReversed().join(', ')} and ${last}`;
}
