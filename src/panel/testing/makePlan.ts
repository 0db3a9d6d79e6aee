import type { ForecastPlan } from '../../../pkg/forecast/ForecastPlan';

/** A plan for tests. */
export function makePlan(changes: Partial<ForecastPlan> = {}): ForecastPlan {
  return {
    stepMs: 60_000,
    learnFromMs: 0,
    learnToMs: 99 * 60_000,
    horizonMs: 600_000,
    model: 'auto',
    seasons: 'auto',
    levels: [95],
    transform: 'auto',
    bounds: 'auto',
    exclude: [],
    holidays: [],
    withComponents: false,
    ...changes,
  };
}
