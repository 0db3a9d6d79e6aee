import { SeasonNeededError } from '../errors/SeasonNeededError';
import type { FittedModel, ModelHistory, UnfittedModel } from '../Model';
import type { ModelName } from '../ModelName';
import { parseModelState } from '../parseModelState';
import { autoregressionState, autoregressionStateSchema, continueAutoregression } from './continueAutoregression';
import { fitRidge } from './fitRidge';
import { MIN_DIFFERENCED_CYCLES } from './minDifferencedCycles';
import { seasonalLags } from './seasonalLags';

/** Behaviour of half this many points ago counts half, so that the weights follow a system that changes. */
const HALF_LIFE_POINTS = 1_000;
const HALF_LIFE_CYCLES = 4;

/**
 * A forecast stays within this share of the history's range around it: an unstable regression would leave every bound.
 */
const RANGES_BEYOND_HISTORY = 0.25;

/**
 * What is forecast: the values themselves, or their differences from one step, or from one cycle of a season, before.
 */
export type Differencing = 'none' | 'step' | 'shortest season' | 'longest season';

/**
 * An autoregression on recent values and on those some cycles ago, fitted by ridge regression with older points
 * counting less, and carried forward step by step. Differences say what is lasting: without them a series returns to
 * its mean, with those of one step it keeps its level, with those of a season it keeps that season's shape. There is no
 * intercept, so it invents no trend. Sources: Box and Jenkins, "Time series analysis: forecasting and control" (1970),
 * for the differences; Hoerl and Kennard, "Ridge regression" (1970). It can't go on along a trend, nor follow a season
 * that changes its length.
 */
export function createAutoregression(name: ModelName, differencing: Differencing): UnfittedModel {
  const fitEach = ({ values, seasonSteps }: ModelHistory, lengths: readonly number[]): FittedModel[] => {
    const differenceLag = differenceLagOf(differencing, seasonSteps, lengths[0]!);
    if (differenceLag === undefined) {
      throw new SeasonNeededError(name, MIN_DIFFERENCED_CYCLES);
    }
    const modelled = differenceLag === 0 ? values : differencesOf(values, differenceLag);
    const halfLife = Math.max(HALF_LIFE_POINTS, HALF_LIFE_CYCLES * (seasonSteps.at(-1) ?? 0));
    const ranges = rangesAt(values, lengths);
    return groupByLags(lengths, seasonSteps, differenceLag)
      .flatMap(({ lags, modelledLengths }) => fitRidge(modelled, lags, modelledLengths, halfLife))
      .map((weights, k) =>
        continueAutoregression(autoregressionState(weights, differenceLag, values.subarray(0, lengths[k]!), ranges[k]!))
      );
  };
  return {
    name,
    fitEach,
    fit: (history) => fitEach(history, [history.values.length])[0]!,
    restore: (state) => continueAutoregression(parseModelState(name, autoregressionStateSchema, state)),
  };
}

function differenceLagOf(
  differencing: Differencing,
  seasonSteps: readonly number[],
  shortestLength: number
): number | undefined {
  switch (differencing) {
    case 'none':
      return 0;
    case 'step':
      return 1;
    case 'shortest season':
    case 'longest season': {
      const usable = seasonSteps.filter((steps) => MIN_DIFFERENCED_CYCLES * steps <= shortestLength);
      return differencing === 'shortest season' ? usable[0] : usable.at(-1);
    }
  }
}

function differencesOf(values: Float64Array, lag: number): Float64Array {
  return values.subarray(lag).map((value, i) => value - values[i]!);
}

interface LagGroup {
  readonly lags: readonly number[];
  readonly modelledLengths: number[];
}

/** Neighbouring lengths with the same lags, which share one pass over the history. */
function groupByLags(lengths: readonly number[], seasonSteps: readonly number[], differenceLag: number): LagGroup[] {
  const groups: LagGroup[] = [];
  for (const length of lengths) {
    const modelledLength = length - differenceLag;
    const lags = seasonalLags(seasonSteps, modelledLength);
    const last = groups.at(-1);
    if (last !== undefined && last.lags.length === lags.length && last.lags.every((lag, i) => lag === lags[i])) {
      last.modelledLengths.push(modelledLength);
    } else {
      groups.push({ lags, modelledLengths: [modelledLength] });
    }
  }
  return groups;
}

/** What no forecast from the first so many points goes below or above. */
function rangesAt(values: Float64Array, lengths: readonly number[]): Array<{ lowest: number; highest: number }> {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  let point = 0;
  return lengths.map((length) => {
    for (; point < length; point++) {
      lowest = Math.min(lowest, values[point]!);
      highest = Math.max(highest, values[point]!);
    }
    const room = RANGES_BEYOND_HISTORY * (highest - lowest);
    return { lowest: lowest - room, highest: highest + room };
  });
}
