import type { ForecastPlan } from '../../pkg/forecast/ForecastPlan';
import { PresageError } from '../../pkg/series/PresageError';
import { forecastSplit } from './forecastSplit';
import { scoreSplit, type SplitScore } from './scoreSplit';
import type { Split } from './Split';

/** How one method did on a set of splits. */
export interface Evaluation {
  readonly method: string;
  readonly scores: readonly SplitScore[];
  /** Of each forecast that was made, its choices and bands included. */
  readonly milliseconds: readonly number[];
  /** One for each forecast that could not be made. */
  readonly failures: readonly string[];
}

/**
 * Forecasts each split with a model and scores it; a split that can't be forecast is told and left out of the means.
 */
export async function evaluateModel(model: ForecastPlan['model'], splits: readonly Split[]): Promise<Evaluation> {
  const scores: SplitScore[] = [];
  const milliseconds: number[] = [];
  const failures: string[] = [];
  for (const split of splits) {
    try {
      const startedMs = performance.now();
      const forecast = await forecastSplit(split, model);
      milliseconds.push(performance.now() - startedMs);
      scores.push(scoreSplit(split, forecast));
    } catch (error) {
      if (!(error instanceof PresageError)) {
        throw error;
      }
      failures.push(`${split.id}: ${error.message}`);
    }
  }
  return { method: model, scores, milliseconds, failures };
}
