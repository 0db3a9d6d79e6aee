import { solveSymmetric } from '../autoregression/solveSymmetric';
import type { Baseline } from './Baseline';
import type { BaselineLayout } from './BaselineLayout';
import { countFeatures } from './countFeatures';
import { readFeatures } from './readFeatures';
import { recencyWeight } from './recencyWeight';
import type { TrainingSeries } from './TrainingSeries';

/** How far ahead the linear part is fitted to look; the steps between follow. */
const LEADS = [1, 2, 3, 5, 8, 12, 16, 20, 24, 32, 40, 48] as const;

/**
 * Points that would have to speak against the prior to outweigh half of it; without a season, the last value is hard to
 * beat.
 */
const RIDGE_WITH_SEASON = 10;
const RIDGE_WITHOUT_SEASON = 500;

/** A constant and a slope are what lets a forecast drift away. */
const RIDGE_OF_DRIFT = 1_000;

/** Fits after the first, in which errors beyond the mean absolute error count by their size and not by its square. */
const ROBUST_FITS = 2;

/** Standardised values differ by about one: smaller errors than this are rounding. */
const LEAST_ERROR_SCALE = 1e-6;

/**
 * Fits the linear part by ridge regression towards a prior (the last value or, with a season, the recent level),
 * reweighted against outliers (Huber, "Robust estimation of a location parameter", 1964); recent points count most.
 * @param end points from it on are not read
 */
export function fitBaseline(series: TrainingSeries, end: number): Baseline {
  const { layout } = series;
  const rows = readRows(series, end);
  const prior = priorCoefficients(layout);
  const featureScales = scalesOf(rows, prior.length);
  const ridges = ridgesOf(layout, featureScales);
  let coefficients = prior;
  let bound = Number.POSITIVE_INFINITY;
  for (let fit = 0; fit <= ROBUST_FITS; fit++) {
    coefficients = fitOnce(rows, { prior, coefficients, ridges, bound });
    bound = errorOf(rows, coefficients, Math.abs);
  }
  const errorScale = Math.sqrt(errorOf(rows, coefficients, (error) => error * error));
  return { coefficients, featureScales, errorScale: Math.max(LEAST_ERROR_SCALE, errorScale) };
}

/** Every target at every lead. */
interface Rows {
  /** Row by row. */
  readonly features: Float64Array;
  /** Less the reference. */
  readonly targets: Float64Array;
  readonly weights: Float64Array;
}

function readRows({ values, levels, layout }: TrainingSeries, end: number): Rows {
  const size = countFeatures(layout);
  const first = layout.lookbackSteps;
  const leads = LEADS.filter((lead) => lead <= layout.blockSteps);
  const count = leads.reduce((sum, lead) => sum + Math.max(0, end - first - lead), 0);
  const rows = {
    features: new Float64Array(count * size),
    targets: new Float64Array(count),
    weights: new Float64Array(count),
  };
  let row = 0;
  for (const lead of leads) {
    for (let target = first + lead; target < end; target++) {
      const features = rows.features.subarray(row * size, (row + 1) * size);
      const reference = readFeatures(features, layout, { values, target, lead, levels: levels[target - lead]! });
      rows.targets[row] = values[target]! - reference;
      rows.weights[row] = recencyWeight(layout, end - target) / leads.length;
      row++;
    }
  }
  return rows;
}

/** All of the last value or, with a season, of the recent level, which come first and second among the levels. */
function priorCoefficients(layout: BaselineLayout): Float64Array {
  const isSeasonal = layout.seasonSteps.length > 0;
  const prior = new Float64Array(countFeatures(layout));
  prior[isSeasonal ? 2 * layout.seasonSteps.length + 1 : 0] = 1;
  return prior;
}

function ridgesOf({ seasonSteps }: BaselineLayout, featureScales: Float64Array): Float64Array {
  const isSeasonal = seasonSteps.length > 0;
  const firstOfDrift = featureScales.length - (isSeasonal ? 1 : 2);
  const ridge = isSeasonal ? RIDGE_WITH_SEASON : RIDGE_WITHOUT_SEASON;
  return featureScales.map((scale, i) => scale * scale * (ridge + (i < firstOfDrift ? 0 : RIDGE_OF_DRIFT)));
}

function scalesOf({ features, weights }: Rows, size: number): Float64Array {
  const squares = new Float64Array(size);
  let total = 0;
  for (let row = 0; row < weights.length; row++) {
    for (let i = 0; i < size; i++) {
      squares[i]! += weights[row]! * features[row * size + i]! ** 2;
    }
    total += weights[row]!;
  }
  return squares.map((square) => (square > 0 ? Math.sqrt(square / total) : 1));
}

interface Fit {
  readonly prior: Float64Array;
  /** Of the fit before: how much each row counts follows from its errors. */
  readonly coefficients: Float64Array;
  readonly ridges: Float64Array;
  /** Errors beyond it count less. */
  readonly bound: number;
}

function fitOnce(rows: Rows, { prior, coefficients, ridges, bound }: Fit): Float64Array {
  const { features, targets, weights } = rows;
  const size = prior.length;
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  for (let row = 0, start = 0; row < targets.length; row++, start += size) {
    const error = Math.abs(errorAt(rows, coefficients, row));
    const weight = weights[row]! * (error > bound ? bound / error : 1);
    const rest = weight * errorAt(rows, prior, row);
    for (let i = 0; i < size; i++) {
      const weighted = weight * features[start + i]!;
      right[i]! += rest * features[start + i]!;
      for (let j = 0; j <= i; j++) {
        matrix[i * size + j]! += weighted * features[start + j]!;
      }
    }
  }
  ridges.forEach((ridge, i) => (matrix[i * size + i]! += ridge));
  return solveSymmetric(matrix, right).map((change, i) => prior[i]! + change);
}

function errorAt({ features, targets }: Rows, coefficients: Float64Array, row: number): number {
  const size = coefficients.length;
  let error = targets[row]!;
  for (let i = 0; i < size; i++) {
    error -= coefficients[i]! * features[row * size + i]!;
  }
  return error;
}

/** The weighted mean of a loss. */
function errorOf(rows: Rows, coefficients: Float64Array, loss: (error: number) => number): number {
  let sum = 0;
  let total = 0;
  for (let row = 0; row < rows.targets.length; row++) {
    sum += rows.weights[row]! * loss(errorAt(rows, coefficients, row));
    total += rows.weights[row]!;
  }
  return sum / total;
}
