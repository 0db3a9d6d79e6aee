import type { ModelName } from '../../pkg/models/ModelName';

const LABELS: Record<ModelName | 'blend', string> = {
  blend: 'Blend',
  'seasonal-naive': 'Seasonal naive',
  'recent-median': 'Recent median',
  theta: 'Theta',
  autoregression: 'Autoregression',
  'differenced-autoregression': 'Differenced autoregression',
  'seasonal-autoregression': 'Seasonal autoregression',
  'long-seasonal-autoregression': 'Long-seasonal autoregression',
  arima: 'ARIMA',
};

/** What a model is called on screen. */
export function modelLabel(model: ModelName | 'blend'): string {
  return LABELS[model];
}
