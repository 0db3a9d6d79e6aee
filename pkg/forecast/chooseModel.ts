import type { ModelHistory, UnfittedModel } from '../models/Model';
import { PresageError } from '../series/PresageError';
import type { ModelScore } from './Forecast';
import { backtest, type Backtest, type BacktestPlan } from './backtest';
import type { BacktestScore } from './scoreBacktest';

/** The model that the backtest found best, and how all of them did. */
export interface ModelChoice {
  readonly model: UnfittedModel;
  readonly backtest: Backtest;
  /** Best first; failed ones last. */
  readonly scores: readonly ModelScore[];
}

/**
 * Backtests every candidate and takes the one with the least MASE, or sMAPE where MASE is undefined. A candidate that can't fit is recorded and left out.
 * @param candidates in order of preference: the earlier wins a tie
 * @throws {PresageError} the first candidate's own, where all fail
 */
export function chooseModel(
  candidates: readonly UnfittedModel[],
  history: ModelHistory,
  plan: BacktestPlan,
  score: (backtest: Backtest) => BacktestScore
): ModelChoice {
  const tried = candidates.map((model) => tryModel(model, history, plan, score));
  const ranked = tried.filter((attempt) => 'backtest' in attempt).toSorted((a, b) => rank(a.score) - rank(b.score));
  const failed = tried.filter((attempt) => 'error' in attempt);
  const best = ranked[0];
  if (best === undefined) {
    throw failed[0]!.error;
  }
  return { model: best.model, backtest: best.backtest, scores: [...ranked, ...failed].map((attempt) => attempt.score) };
}

function rank(score: ModelScore): number {
  const error = Number.isNaN(score.mase) ? score.smape : score.mase;
  return Number.isNaN(error) ? 0 : error;
}

type Attempt =
  | { readonly model: UnfittedModel; readonly score: ModelScore; readonly backtest: Backtest }
  | { readonly score: ModelScore; readonly error: PresageError };

function tryModel(
  model: UnfittedModel,
  history: ModelHistory,
  plan: BacktestPlan,
  score: (backtest: Backtest) => BacktestScore
): Attempt {
  try {
    const tested = backtest(model, history, plan);
    return {
      model,
      score: { model: model.name, ...score(tested), origins: plan.origins.length },
      backtest: tested,
    };
  } catch (error) {
    if (!(error instanceof PresageError)) {
      throw error;
    }
    return {
      score: { model: model.name, mase: Number.NaN, smape: Number.NaN, origins: 0, failure: error.message },
      error,
    };
  }
}
