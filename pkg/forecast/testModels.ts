import type { UnfittedModel } from '../models/Model';
import type { ModelName } from '../models/ModelName';
import { PresageError } from '../series/PresageError';
import { backtest, historiesAt, type Backtest } from './backtest';
import { backtestErrors } from './backtestErrors';
import type { ChoiceTask } from './chooseModel';

/** A model and how it did. */
export interface TestedModel {
  readonly model: UnfittedModel;
  readonly backtest: Backtest;
  /** Mean absolute error at each origin, on the models' scale; NaN where nothing was measured. */
  readonly originErrors: readonly number[];
}

/** Why a model takes no part. */
export interface FailedModel {
  readonly model: ModelName;
  readonly error: PresageError;
}

/** Backtests models; those that can't be fitted to this history are told apart. */
export function testModels(
  candidates: readonly UnfittedModel[],
  { history, backtestPlan, training, outcome }: ChoiceTask
): { readonly tested: TestedModel[]; readonly failed: FailedModel[] } {
  const tested: TestedModel[] = [];
  const failed: FailedModel[] = [];
  const histories = historiesAt(history, backtestPlan);
  for (const model of candidates) {
    try {
      const result = backtest(model, histories, backtestPlan, training);
      const errors = backtestErrors(result, outcome.observed);
      tested.push({ model, backtest: result, originErrors: errors.map(meanSize) });
    } catch (error) {
      if (!(error instanceof PresageError)) {
        throw error;
      }
      failed.push({ model: model.name, error });
    }
  }
  return { tested, failed };
}

function meanSize(errors: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (const error of errors) {
    if (!Number.isNaN(error)) {
      sum += Math.abs(error);
      count++;
    }
  }
  return sum / count;
}
