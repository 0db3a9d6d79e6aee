import type { FittedModel, ModelHistory, UnfittedModel } from '../models/Model';
import type { ModelName } from '../models/ModelName';
import { PresageError } from '../series/PresageError';
import { historiesAt, originFits, type Backtest } from './backtest';
import { errorsFrom } from './backtestErrors';
import type { ChoiceTask } from './chooseModel';

/** A model this many times as wrong as the best one would count for nothing in a blend. */
const HOPELESS_RATIO = 3;

/** Origins that tell whether a model is hopeless: the first and the one in the middle. */
const PROBES = 2;

/** A model and how it did. */
export interface TestedModel {
  readonly model: UnfittedModel;
  /** @throws {PresageError} where the model can't fit the whole history */
  fitWhole(): FittedModel;
  readonly backtest: Backtest;
  /** Root mean square error at each origin, on the models' scale; NaN where nothing was measured. */
  readonly originErrors: readonly number[];
}

/** A model that takes no part, and why. */
export interface RejectedModel {
  readonly model: ModelName;
  readonly reason: string;
  /** Where it could not be fitted. */
  readonly error?: PresageError;
}

/**
 * Backtests models in the order given, cheap ones first. Those that can't be fitted to this history are told apart;
 * those that are hopeless at two origins are spared the others.
 */
export function testModels(
  candidates: readonly UnfittedModel[],
  task: ChoiceTask
): { readonly tested: TestedModel[]; readonly rejected: RejectedModel[] } {
  const tested: TestedModel[] = [];
  const rejected: RejectedModel[] = [];
  const histories = historiesAt(task.history, task.backtestPlan);
  const order = probesFirst(task.backtestPlan.origins.length);
  const probeError = (errors: readonly number[]): number => errors[order[0]!]! + errors[order[1] ?? 0]!;

  for (const model of candidates) {
    const least = Math.min(...tested.map(({ originErrors }) => probeError(originErrors)));
    const isHopeless = (errors: readonly number[]): boolean => probeError(errors) > HOPELESS_RATIO * least;
    try {
      const result = testModel(model, histories, order, isHopeless, task);
      if (result === undefined) {
        rejected.push({ model: model.name, reason: `left out early: ${HOPELESS_RATIO} times as wrong as another` });
      } else {
        tested.push(result);
      }
    } catch (error) {
      if (!(error instanceof PresageError)) {
        throw error;
      }
      rejected.push({ model: model.name, reason: error.message, error });
    }
  }
  return { tested, rejected };
}

/** @returns undefined where the model is hopeless */
function testModel(
  model: UnfittedModel,
  histories: readonly ModelHistory[],
  order: readonly number[],
  isHopeless: (originErrors: readonly number[]) => boolean,
  { history, backtestPlan: plan, outcome, training }: ChoiceTask
): TestedModel | undefined {
  const predictions = new Array<Float64Array>(order.length);
  const originErrors = new Array<number>(order.length);
  const { fitAt, fitWhole } = originFits(model, histories, history, training);
  for (const [turn, k] of order.entries()) {
    const prediction = fitAt(k, turn).predict(plan.steps);
    predictions[k] = prediction;
    originErrors[k] = rootMeanSquare(errorsFrom(plan.origins[k]!, prediction, outcome.observed));
    if (turn + 1 === PROBES && isHopeless(originErrors)) {
      return undefined;
    }
  }
  return { model, fitWhole, backtest: { plan, predictions }, originErrors };
}

function probesFirst(origins: number): number[] {
  const middle = origins >> 1;
  const all = Array.from({ length: origins }, (_, k) => k);
  return middle === 0 ? all : [0, middle, ...all.filter((k) => k !== 0 && k !== middle)];
}

function rootMeanSquare(errors: Float64Array): number {
  let squares = 0;
  let count = 0;
  for (const error of errors) {
    if (!Number.isNaN(error)) {
      squares += error * error;
      count++;
    }
  }
  return Math.sqrt(squares / count);
}
