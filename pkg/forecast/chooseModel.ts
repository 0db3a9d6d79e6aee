import type { ModelHistory, UnfittedModel } from '../models/Model';
import type { ModelName } from '../models/ModelName';
import { PresageError } from '../series/PresageError';
import type { ModelScore } from './Forecast';
import { backtest, type Backtest, type BacktestPlan } from './backtest';
import type { ForecastTraining } from './ForecastTraining';
import type { BacktestScore } from './scoreBacktest';

/** The model that the backtest found best, what it predicts, and how all of them did. */
export interface ModelChoice {
  readonly model: ModelName;
  /** On the models' scale, a value a step. */
  readonly prediction: Float64Array;
  readonly backtest: Backtest;
  /** Best first; failed ones last. */
  readonly scores: readonly ModelScore[];
}

/** What there is to choose by. */
export interface ChoiceTask {
  readonly history: ModelHistory;
  readonly backtestPlan: BacktestPlan;
  /** Steps to predict past the history. */
  readonly steps: number;
  readonly training?: ForecastTraining | undefined;
  score(tested: Backtest): BacktestScore;
}

/**
 * Backtests every candidate and predicts with the one of least MASE, or sMAPE where MASE is undefined.
 * A candidate that fails, in the backtest or on the whole history, is recorded and the next best taken.
 * @param candidates one or more, in order of preference: the earlier wins a tie
 * @throws {PresageError} the last one's own, where all fail
 */
export function chooseModel(candidates: readonly UnfittedModel[], task: ChoiceTask): ModelChoice {
  const tested: TestedModel[] = [];
  const failures: ModelScore[] = [];
  let lastError: PresageError | undefined;
  const recordFailure = (model: ModelName, error: unknown): void => {
    if (!(error instanceof PresageError)) {
      throw error;
    }
    failures.push({
      model,
      mase: Number.NaN,
      smape: Number.NaN,
      msis: Number.NaN,
      coverage: Number.NaN,
      origins: 0,
      failure: error.message,
    });
    lastError = error;
  };

  for (const model of candidates) {
    try {
      tested.push(testModel(model, task));
    } catch (error) {
      recordFailure(model.name, error);
    }
  }
  const ranked = tested.toSorted((a, b) => rank(a.score) - rank(b.score));
  for (const [place, best] of ranked.entries()) {
    try {
      const { length: originCount } = task.backtestPlan.origins;
      const training = task.training?.startFit(best.model.name, originCount, originCount + 1);
      const prediction = best.model.fit(task.history, training).predict(task.steps);
      const scores = [...ranked.slice(place).map(({ score }) => score), ...failures];
      return { model: best.model.name, prediction, backtest: best.backtest, scores };
    } catch (error) {
      recordFailure(best.model.name, error);
    }
  }
  throw lastError ?? new RangeError('There is no model to choose from.');
}

interface TestedModel {
  readonly model: UnfittedModel;
  readonly backtest: Backtest;
  readonly score: ModelScore;
}

function testModel(model: UnfittedModel, { history, backtestPlan, training, score }: ChoiceTask): TestedModel {
  const tested = backtest(model, history, backtestPlan, training);
  return {
    model,
    backtest: tested,
    score: {
      model: model.name,
      ...score(tested),
      msis: Number.NaN,
      coverage: Number.NaN,
      origins: backtestPlan.origins.length,
    },
  };
}

function rank({ mase, smape }: ModelScore): number {
  const error = Number.isNaN(mase) ? smape : mase;
  return Number.isNaN(error) ? 0 : error;
}
