import { describe, expect, test } from 'bun:test';
import { ArimaError } from '../models/errors/ArimaError';
import type { UnfittedModel } from '../models/Model';
import { chooseModel, type ChoiceTask } from './chooseModel';

const HISTORY_LENGTH = 20;

const task: ChoiceTask = {
  history: { values: new Float64Array(HISTORY_LENGTH), seasonSteps: [] },
  backtestPlan: { origins: [10, 15], steps: 2 },
  steps: 3,
  // The stand-ins predict their own score.
  score: ({ predictions }) => ({ mase: predictions[0]![0]!, smape: 0 }),
};

/** Predicts `value`, and fails on histories of `failsFrom` points or more. */
function standIn(name: UnfittedModel['name'], value: number, failsFrom = Infinity): UnfittedModel {
  return {
    name,
    fit: ({ values }) => {
      if (values.length >= failsFrom) {
        throw new ArimaError('it fails here');
      }
      return { predict: (steps) => new Float64Array(steps).fill(value) };
    },
  };
}

describe('chooseModel', () => {
  test('takes the best, and ranks the others behind it', () => {
    const choice = chooseModel([standIn('seasonal-naive', 2), standIn('theta', 1), standIn('arima', 3)], task);

    expect(choice.model).toBe('theta');
    expect([...choice.prediction]).toEqual([1, 1, 1]);
    expect(choice.scores.map(({ model }) => model)).toEqual(['theta', 'seasonal-naive', 'arima']);
  });

  test('prefers the earlier of two as good', () => {
    expect(chooseModel([standIn('theta', 1), standIn('seasonal-naive', 1)], task).model).toBe('theta');
  });

  test.each([
    ['the backtest', 15],
    ['the whole history', HISTORY_LENGTH],
  ])('records a failure in %s and takes the next best', (_, failsFrom) => {
    const choice = chooseModel([standIn('theta', 2), standIn('arima', 1, failsFrom)], task);

    expect(choice.model).toBe('theta');
    expect(choice.scores.at(-1)).toEqual({
      model: 'arima',
      mase: NaN,
      smape: NaN,
      msis: NaN,
      coverage: NaN,
      origins: 0,
      failure: 'ARIMA failed: it fails here.',
    });
  });

  test('throws the error of the last where all fail', () => {
    expect(() => chooseModel([standIn('arima', 1, 0)], task)).toThrow(ArimaError);
  });

  test('does not take a defect for a failure', () => {
    const broken: UnfittedModel = {
      name: 'arima',
      fit: () => {
        throw new TypeError('undefined is not a function');
      },
    };

    expect(() => chooseModel([standIn('theta', 1), broken], task)).toThrow(TypeError);
  });
});
