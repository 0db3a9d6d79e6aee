import { cumulativeSums } from './cumulativeSums';
import { optimalSegments } from './optimalSegments';

/** A series as stretches of one level each, on a trend that all of them share. */
export interface Steps {
  /** By which the values grow from point to point besides their steps. */
  readonly slope: number;
  /** The values without that trend. */
  readonly flat: Float64Array;
  /** Of the flat values, see `cumulativeSums`. */
  readonly sums: Float64Array;
  /** Where each stretch but the first starts, ascending. */
  readonly cuts: readonly number[];
  /** Sum of squared errors, and the penalties of cuts and trend. */
  readonly cost: number;
  /** The slope that fits within the stretches (least squares). */
  readonly betterSlope: number;
}

/** Finds the steps of a series that is thought to have a certain trend; see `optimalSegments`. */
export function fitSteps(values: Float64Array, slope: number, penalty: number, minLength: number): Steps {
  const flat = slope === 0 ? values : values.map((value, i) => value - slope * i);
  const sums = cumulativeSums(flat);
  const cuts = optimalSegments(sums, penalty, minLength);
  const edges = [...cuts, flat.length];
  let squares = 0;
  let products = 0;
  let timeSquares = 0;
  let from = 0;
  for (const to of edges) {
    const mean = (sums[to]! - sums[from]!) / (to - from);
    const middle = (from + to - 1) / 2;
    for (let i = from; i < to; i++) {
      const error = flat[i]! - mean;
      squares += error * error;
      products += error * (i - middle);
      timeSquares += (i - middle) ** 2;
    }
    from = to;
  }
  const penalties = penalty * (cuts.length + Number(slope !== 0));
  return { slope, flat, sums, cuts, cost: squares + penalties, betterSlope: slope + products / timeSquares };
}
