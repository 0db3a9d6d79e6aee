import { modelLabel } from '../../components/modelLabel';
import type { Progress } from '../forecasts/reduceForecasts';

/** How far the forecasts are: "Forecast 12 of 40 series", and where a model takes long "Training LSTM 40 %". */
export function describeProgress({ done, total, fit }: Progress): string {
  const training = fit && `training ${modelLabel(fit.model)} ${Math.floor(100 * fit.share)} %`;
  if (total === 1) {
    return training === undefined ? 'Forecasting' : training.replace(/^t/, 'T');
  }
  return `Forecast ${done} of ${total} series${training === undefined ? '' : `, ${training}`}`;
}
