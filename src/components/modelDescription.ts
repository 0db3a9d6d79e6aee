import type { ModelName } from '../../pkg/models/ModelName';

/** Kinds of models in the order in which people are to consider them. */
export const MODEL_FAMILIES = ['Smoothing', 'Regression', 'Neural networks', 'Baselines'] as const;

export interface ModelDescription {
  readonly family: (typeof MODEL_FAMILIES)[number];
  /** When to take it, in a few words. */
  readonly text: string;
}

const DESCRIPTIONS: Record<ModelName, ModelDescription> = {
  naive: { family: 'Baselines', text: 'Stays at the last value' },
  'seasonal-naive': { family: 'Baselines', text: 'Repeats the last season' },
  drift: { family: 'Baselines', text: 'The line from first to last value' },
  linear: { family: 'Regression', text: 'A line and seasons' },
  harmonic: { family: 'Regression', text: 'A line and smooth seasons' },
  'recent-median': { family: 'Baselines', text: 'One level, whatever the spikes' },
  theta: { family: 'Smoothing', text: 'Level and half of the trend' },
  'optimised-theta': { family: 'Smoothing', text: 'Level and a share of the trend' },
  ets: { family: 'Smoothing', text: 'Level, trend, season as they move' },
  mstl: { family: 'Smoothing', text: 'Seasons that change their shape' },
  card: { family: 'Regression', text: 'Return to the mean and damped growth, calibrated' },
  autoregression: { family: 'Regression', text: 'Returns to its mean' },
  'differenced-autoregression': { family: 'Regression', text: 'Keeps its latest level' },
  'seasonal-autoregression': { family: 'Regression', text: 'Keeps the shape of its season' },
  'long-seasonal-autoregression': { family: 'Regression', text: 'Keeps that of a long season' },
  arima: { family: 'Regression', text: 'Lags and past errors; slow' },
  sarima: { family: 'Regression', text: 'The same with a season; slowest' },
  lstm: { family: 'Neural networks', text: 'A network with memory; slow' },
  tcn: { family: 'Neural networks', text: 'A network of convolutions; slow' },
};

/** Tells people which kind a model is of, and when to take it. */
export function modelDescription(model: ModelName): ModelDescription {
  return DESCRIPTIONS[model];
}
