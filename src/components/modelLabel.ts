import type { ModelName } from '../../pkg/models/ModelName';

const LABELS: Record<ModelName | 'blend', string> = {
  blend: 'Blend',
  'seasonal-naive': 'Seasonal naive',
  theta: 'Theta',
  arima: 'ARIMA',
};

/** What a model is called on screen. */
export function modelLabel(model: ModelName | 'blend'): string {
  return LABELS[model];
}
