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
  drift: { family: 'Baselines', text: 'From the first value through the last' },
  linear: { family: 'Regression', text: 'A straight line and seasons' },
  'recent-median': { family: 'Baselines', text: 'One level, whatever the spikes' },
  theta: { family: 'Smoothing', text: 'Level and half the trend, for short histories' },
  'optimised-theta': { family: 'Smoothing', text: 'Level and a fitted share of the trend' },
  ets: { family: 'Smoothing', text: 'Level, trend and season, each as fast as it moves' },
  mstl: { family: 'Smoothing', text: 'Several seasons that change their shape' },
  autoregression: { family: 'Regression', text: 'Recent and seasonal values, back to their mean' },
  'differenced-autoregression': { family: 'Regression', text: 'Changes from step to step, the level kept' },
  'seasonal-autoregression': { family: 'Regression', text: 'Changes from season to season' },
  'long-seasonal-autoregression': { family: 'Regression', text: 'Changes from one long season to the next' },
  arima: { family: 'Regression', text: 'Lags and past errors; slow' },
  lstm: { family: 'Neural networks', text: 'A memory that corrects a linear forecast; slow' },
  tcn: { family: 'Neural networks', text: 'Convolutions that correct a linear forecast; slow' },
};

/** Tells people which kind a model is of, and when to take it. */
export function modelDescription(model: ModelName): ModelDescription {
  return DESCRIPTIONS[model];
}
