import { modelLabel } from '../../components/modelLabel';
import type { Progress } from '../forecasts/reduceForecasts';

/** How far the forecasts are: "Forecast 12 of 40 series", and where a model takes long "Training LSTM 40 %". */
export function describeProgress({ done, total, fits }: Progress): string {
  const underWay = [...fits.values()];
  const [first] = underWay;
  const count = `Forecast ${done} of ${total} series`;
  if (first === undefined) {
    return total === 1 ? 'Forecasting' : count;
  }
  // Of all series together: several are trained side by side, and each starts from nothing.
  const share = underWay.reduce((sum, fit) => sum + fit.share, done) / total;
  const percent = `${Math.floor(100 * share)} %`;
  const model = modelLabel(first.model);
  return total === 1 ? `Training ${model} ${percent}` : `${count}, training ${model} (${percent} in all)`;
}
