import { MODEL_NAMES, type ModelName } from '../../pkg/models/ModelName';

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

/** The models to choose from in a list, the automatic choice first. */
export const MODEL_CHOICES: ReadonlyArray<{ value: ModelName | 'auto'; label: string }> = [
  { value: 'auto', label: 'Auto' },
  ...MODEL_NAMES.map((value) => ({ value, label: LABELS[value] })),
];
