import type { ModelName } from '../../pkg/models/ModelName';

const LABELS: Record<ModelName | 'blend', string> = {
  blend: 'Blend',
  naive: 'Naive',
  'seasonal-naive': 'Seasonal naive',
  drift: 'Drift',
  linear: 'Linear trend',
  harmonic: 'Harmonic regression',
  'recent-median': 'Recent median',
  theta: 'Theta',
  'optimised-theta': 'Optimised Theta',
  ets: 'Exponential smoothing',
  mstl: 'MSTL',
  card: 'Card',
  autoregression: 'Autoregression',
  'differenced-autoregression': 'Differenced autoregression',
  'seasonal-autoregression': 'Seasonal autoregression',
  'long-seasonal-autoregression': 'Long-seasonal autoregression',
  arima: 'ARIMA',
  sarima: 'Seasonal ARIMA',
  lstm: 'LSTM',
  tcn: 'TCN',
};

/** What a model is called on screen. */
export function modelLabel(model: ModelName | 'blend'): string {
  return LABELS[model];
}
