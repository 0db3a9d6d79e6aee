import type { BacktestPlan } from './backtest';

/** How many measured points a backtest forecasts; each counts once, however many origins forecast it. */
export function countTestedPoints({ origins, steps }: BacktestPlan, observed: Float64Array): number {
  let count = 0;
  let next = 0;
  for (const origin of origins) {
    const end = Math.min(observed.length, origin + steps);
    for (let point = Math.max(next, origin); point < end; point++) {
      count += Number(!Number.isNaN(observed[point]!));
    }
    next = Math.max(next, end);
  }
  return count;
}
