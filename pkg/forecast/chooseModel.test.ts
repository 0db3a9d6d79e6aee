import { describe, expect, test } from 'bun:test';
import { ArimaError } from '../models/errors/ArimaError';
import type { ModelHistory, UnfittedModel } from '../models/Model';
import { chooseModel, type ChoiceTask } from './chooseModel';

const HISTORY_LENGTH = 20;
const zeros = new Float64Array(HISTORY_LENGTH);

const task: ChoiceTask = {
  history: { values: zeros, seasonSteps: [] },
  backtestPlan: { origins: [10, 15], steps: 2 },
  steps: 3,
  outcome: {
    observed: zeros,
    measured: zeros,
    scale: { toModel: (value) => value, toData: (value) => value },
    naiveError: 1,
    testedPoints: 4,
  },
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
  test('blends those that did well, each by how well, and ranks all of them behind the blend', () => {
    const choice = chooseModel([standIn('seasonal-naive', 2), standIn('theta', 1), standIn('arima', -1)], task);

    expect(choice.model).toBe('blend');
    expect(choice.weights.map(({ model }) => model)).toEqual(['theta', 'arima', 'seasonal-naive']);
    expect(choice.weights.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(Math.abs(choice.prediction[0]!)).toBeLessThan(0.2);
    expect(choice.scores.map(({ model }) => model)).toEqual(['blend', 'theta', 'arima', 'seasonal-naive']);
  });

  test('takes the one that is far ahead of the others alone', () => {
    const choice = chooseModel([standIn('seasonal-naive', 20), standIn('theta', 1), standIn('arima', 30)], task);

    expect(choice.model).toBe('theta');
    expect(choice.weights).toEqual([{ model: 'theta', weight: 1 }]);
    expect([...choice.prediction]).toEqual([1, 1, 1]);
    expect(choice.scores.map(({ model }) => model)).toEqual(['theta', 'seasonal-naive', 'arima']);
  });

  test('spares a hopeless model most of its fits, and says so', () => {
    let fits = 0;
    const hopeless = standIn('arima', 50);
    const counted = {
      ...hopeless,
      fit: (history: ModelHistory) => {
        fits++;
        return hopeless.fit(history);
      },
    };
    const origins = [10, 12, 14, 16];

    const choice = chooseModel([standIn('theta', 1), counted], { ...task, backtestPlan: { origins, steps: 2 } });

    expect(fits).toBe(2);
    expect(choice.scores.at(-1)).toMatchObject({
      model: 'arima',
      failure: 'left out early: 3 times as wrong as another',
    });
  });

  test('scores the blend by what it would have forecast', () => {
    const choice = chooseModel([standIn('theta', 1), standIn('arima', -1)], task);

    expect(choice.scores.map(({ mase }) => mase)).toEqual([0, 1, 1]);
    expect(choice.backtest.predictions.flatMap((prediction) => [...prediction])).toEqual([0, 0, 0, 0]);
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
