import type { ForecastPlan } from '../../forecast/ForecastPlan';
import type { FitTask } from '../../query/fits/FitMessage';
import { gridTimesMs } from '../../series/gridTimesMs';
import type { HeldOutSeries } from './HeldOutSeries';

/** The forecast of what comes after an origin, from what came before it and nothing else. */
export function taskAtOrigin(
  { name, startMs, stepMs, values, plan }: HeldOutSeries,
  origin: number,
  model: ForecastPlan['model']
): FitTask {
  const known = values.slice(0, origin);
  return {
    samples: { name, labels: {}, timesMs: gridTimesMs(startMs, stepMs, known.length), values: known },
    plan: { ...plan, model, learnToMs: startMs + (origin - 1) * stepMs },
  };
}
