import type { Forecast } from '../../../pkg/forecast/Forecast';
import type { ForecastSettings } from '../../../pkg/query/forecastSettings';
import { describeModel } from '../../components/describeModel';

/** Why a forecast was made with its model, in one or two sentences. */
export function explainChoice(forecast: Forecast, asked: ForecastSettings['model']): string {
  const { model, scores } = forecast;
  const name = describeModel(forecast);
  if (model === asked) {
    return `${name}, as the options ask for.`;
  }
  const origins = scores.find((score) => score.model === model)?.origins ?? 0;
  if (origins === 0) {
    return `${name}: the history is too short to compare models on it.`;
  }
  const how = model === 'blend' ? 'Weighted by how well each did' : 'Chosen for how well it did';
  const times = origins === 1 ? 'once' : `${origins} times`;
  return `${name}. ${how} when the recent past was forecast ${times} from what was known before it.`;
}
