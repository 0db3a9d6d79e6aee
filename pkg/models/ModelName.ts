/** The models a user may name; `auto` chooses among them. */
export const MODEL_NAMES = [
  'naive',
  'seasonal-naive',
  'drift',
  'linear',
  'harmonic',
  'recent-median',
  'theta',
  'optimised-theta',
  'ets',
  'mstl',
  'card',
  'autoregression',
  'differenced-autoregression',
  'seasonal-autoregression',
  'long-seasonal-autoregression',
  'arima',
  'sarima',
  'lstm',
  'tcn',
] as const;

export type ModelName = (typeof MODEL_NAMES)[number];
