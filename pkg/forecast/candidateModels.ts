import type { ModelName } from '../models/ModelName';
import type { BacktestPlan } from './backtest';

/** Points that all of ARIMA's fits together may take for `auto` to try it: a matter of milliseconds. */
const MAX_ARIMA_POINTS = 0;

const WITHOUT_SEASON: readonly ModelName[] = [
  'naive',
  'seasonal-naive',
  'recent-median',
  'theta',
  'autoregression',
  'differenced-autoregression',
];

/** The models to backtest, cheap ones first: the one asked for, or all that the history's size allows. */
export function candidateModels(
  asked: ModelName | 'auto',
  plan: BacktestPlan,
  length: number,
  seasonSteps: readonly number[]
): ModelName[] {
  if (asked !== 'auto') {
    return [asked];
  }
  const isArimaCheap = (plan.origins.length + 1) * length <= MAX_ARIMA_POINTS;
  return [
    ...WITHOUT_SEASON,
    ...(seasonSteps.length > 0 ? (['seasonal-autoregression'] as const) : []),
    ...(seasonSteps.length > 1 ? (['long-seasonal-autoregression'] as const) : []),
    ...(isArimaCheap ? (['arima'] as const) : []),
  ];
}
