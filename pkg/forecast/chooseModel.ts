import type { ModelHistory, UnfittedModel } from '../models/Model';
import { median } from '../prepare/median';
import { PresageError } from '../series/PresageError';
import type { Backtest, BacktestPlan } from './backtest';
import { blendPredictions, type BlendMember } from './blendPredictions';
import { blendWeights } from './blendWeights';
import type { Forecast, ModelScore } from './Forecast';
import type { ForecastTraining } from './ForecastTraining';
import { scoreBacktest, type Outcome } from './scoreBacktest';
import { testModels, type RejectedModel, type TestedModel } from './testModels';

/** A model of a blend may stray from the others by this many times its own usual error. */
const REACH_IN_ERRORS = 3;

/** The model or the blend that the backtest found best, what it predicts, and how all of them did. */
export interface ModelChoice {
  readonly model: Forecast['model'];
  readonly weights: Forecast['weights'];
  /** On the models' scale, a value a step. */
  readonly prediction: Float64Array;
  readonly backtest: Backtest;
  /** What is forecast with first, then best first; failed ones last. */
  readonly scores: readonly ModelScore[];
}

/** What there is to choose by. */
export interface ChoiceTask {
  readonly history: ModelHistory;
  readonly backtestPlan: BacktestPlan;
  /** Steps to predict past the history. */
  readonly steps: number;
  readonly outcome: Outcome;
  readonly training?: ForecastTraining | undefined;
}

/** A tested model fitted to the whole history. */
interface WeightedModel {
  readonly tested: TestedModel;
  readonly weight: number;
  readonly prediction: Float64Array;
}

/**
 * Backtests every candidate and predicts with a blend of those that did well, or with the only one.
 * A candidate that fails, in the backtest or on the whole history, is recorded and the others taken.
 * @param candidates one or more
 * @throws {PresageError} the last one's own, where all fail
 */
export function chooseModel(candidates: readonly UnfittedModel[], task: ChoiceTask): ModelChoice {
  const { tested, rejected } = testModels(candidates, task);
  const members = fitBest(tested, rejected, task);
  if (members.length === 0) {
    throw rejected.at(-1)?.error ?? new RangeError('There is no model to choose from.');
  }
  const fittable = tested.filter(({ model }) => !rejected.some((one) => one.model === model.name));
  const scores = fittable
    .map(({ model, backtest }): ModelScore => ({ model: model.name, ...scoreBacktest(backtest, task.outcome) }))
    .toSorted((a, b) => rank(a) - rank(b));
  const failures = rejected.map(rejectedScore);
  const weights = members
    .map(({ tested: { model }, weight }) => ({ model: model.name, weight }))
    .toSorted((a, b) => b.weight - a.weight);

  const [only] = members;
  if (members.length === 1) {
    const { model, backtest } = only!.tested;
    const first = scores.filter((score) => score.model === model.name);
    const others = scores.filter((score) => score.model !== model.name);
    return {
      model: model.name,
      weights,
      prediction: only!.prediction,
      backtest,
      scores: [...first, ...others, ...failures],
    };
  }
  const blended = blendBacktests(members, task.backtestPlan);
  const blendScore: ModelScore = { model: 'blend', ...scoreBacktest(blended, task.outcome) };
  return {
    model: 'blend',
    weights,
    prediction: blendPredictions(members.map((member) => blendMember(member, member.prediction))),
    backtest: blended,
    scores: [blendScore, ...scores, ...failures],
  };
}

/** Fits the models that count to the whole history; where one fails, the weights are given anew without it. */
function fitBest(tested: readonly TestedModel[], rejected: RejectedModel[], task: ChoiceTask): WeightedModel[] {
  const predictions = new Map<TestedModel, Float64Array>();
  let usable = tested;
  for (;;) {
    const weights = blendWeights(usable.map(({ originErrors }) => originErrors));
    const members = usable.flatMap((one, i) => (weights[i]! > 0 ? [{ tested: one, weight: weights[i]! }] : []));
    const unfit = members.find(({ tested: one }) => {
      if (!predictions.has(one)) {
        const prediction = predict(one, rejected, task);
        if (prediction === undefined) {
          return true;
        }
        predictions.set(one, prediction);
      }
      return false;
    });
    if (unfit === undefined) {
      return members.map((member) => ({ ...member, prediction: predictions.get(member.tested)! }));
    }
    usable = usable.filter((one) => one !== unfit.tested);
  }
}

function predict(
  { model, fitWhole }: TestedModel,
  rejected: RejectedModel[],
  { steps }: ChoiceTask
): Float64Array | undefined {
  try {
    return fitWhole().predict(steps);
  } catch (error) {
    if (!(error instanceof PresageError)) {
      throw error;
    }
    rejected.push({ model: model.name, reason: error.message, error });
    return undefined;
  }
}

function blendBacktests(members: readonly WeightedModel[], plan: BacktestPlan): Backtest {
  return {
    plan,
    predictions: plan.origins.map((_, k) =>
      blendPredictions(members.map((member) => blendMember(member, member.tested.backtest.predictions[k]!)))
    ),
  };
}

function blendMember({ tested, weight }: WeightedModel, prediction: Float64Array): BlendMember {
  const errors = tested.originErrors.filter((error) => !Number.isNaN(error));
  return { weight, prediction, reach: errors.length === 0 ? Infinity : REACH_IN_ERRORS * median(errors) };
}

function rejectedScore({ model, reason }: RejectedModel): ModelScore {
  return {
    model,
    mase: Number.NaN,
    smape: Number.NaN,
    msis: Number.NaN,
    coverage: Number.NaN,
    origins: 0,
    failure: reason,
  };
}

function rank({ mase, smape }: ModelScore): number {
  const error = Number.isNaN(mase) ? smape : mase;
  return Number.isNaN(error) ? 0 : error;
}
