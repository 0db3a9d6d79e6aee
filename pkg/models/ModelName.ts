/** The models a user may name; `auto` chooses among them. */
export const MODEL_NAMES = [
  'naive',
  'seasonal-naive',
  'drift',
  'linear',
  'recent-median',
  'theta',
  'optimised-theta',
  'autoregression',
  'differenced-autoregression',
  'seasonal-autoregression',
  'long-seasonal-autoregression',
  'arima',
] as const;

export type ModelName = (typeof MODEL_NAMES)[number];
