import { z } from 'zod';
import { defineModel } from '../defineModel';
import { deseasonalise } from '../deseasonalise';
import type { ModelHistory } from '../Model';
import { chooseTerms } from './chooseTerms';
import { errorPersistence } from './errorPersistence';
import { harmonicsOf } from './harmonicsOf';
import { normalEquations, trendAt } from './normalEquations';
import { solveColumns } from './solveColumns';

const stateSchema = z.object({
  intercept: z.number(),
  /** A step. */
  slope: z.number(),
  terms: z.array(z.object({ frequency: z.number(), cosine: z.number(), sine: z.number() })),
  /** The share of an error that is left a step later. */
  persistence: z.number(),
  lastError: z.number(),
  nextPoint: z.int().positive(),
});

type HarmonicState = z.output<typeof stateSchema>;

/**
 * Dynamic harmonic regression (Young, Pedregal and Tych, 1999; Hyndman and Athanasopoulos, Forecasting: Principles and
 * Practice, 10.5): a line and Fourier terms of all seasons, with errors that fade as a first-order autoregression, so
 * that the forecast starts where the series is. Cochrane and Orcutt's transformation comes before least squares, and
 * AICc decides on the trend and on each season's number of terms, up to 12. Seasons keep their shape, which is smooth:
 * a peak narrower than a twelfth of a season is blunted, and the line does not bend.
 */
export const harmonic = defineModel({
  name: 'harmonic',
  state: stateSchema,
  fit,
  predict: (state, steps) => {
    const mean = new Float64Array(steps);
    let error = state.lastError;
    for (let step = 0; step < steps; step++) {
      error *= state.persistence;
      mean[step] = regressionAt(state, state.nextPoint + step) + error;
    }
    return mean;
  },
  update: (state, newer) => {
    const nextPoint = state.nextPoint + newer.length;
    const last = newer.at(-1);
    return last === undefined ? state : { ...state, nextPoint, lastError: last - regressionAt(state, nextPoint - 1) };
  },
});

function fit(history: ModelHistory): HarmonicState {
  const { values, seasonSteps } = history;
  const persistence = errorPersistence(deseasonalise(history).adjusted);
  // Point i of the changes belongs to point i + 1 of the values.
  const changes = values.subarray(1).map((value, i) => value - persistence * values[i]!);
  const count = changes.length;
  const harmonics = harmonicsOf(seasonSteps, count);
  const equations = normalEquations(changes, harmonics);
  const columns = chooseTerms(equations, harmonics);
  const { weights } = solveColumns(equations, columns);

  const weightOf = new Map(columns.map((column, i) => [column, weights[i]!]));
  const trend = weightOf.get(1) ?? 0;
  const slope = (trend * 2) / count / (1 - persistence);
  const constantOfChanges = weights[0]! + trend * trendAt(-1, count);
  const intercept = (constantOfChanges - persistence * slope) / (1 - persistence);
  const terms = harmonics.flatMap(({ frequency }, k) => {
    const [cosine, sine] = [weightOf.get(2 + 2 * k), weightOf.get(3 + 2 * k)];
    return cosine === undefined || sine === undefined ? [] : [undoChange(frequency, cosine, sine, persistence)];
  });
  const state = { intercept, slope, terms, persistence, lastError: 0, nextPoint: values.length };
  return { ...state, lastError: values.at(-1)! - regressionAt(state, values.length - 1) };
}

/** The term of the values whose changes, as they are counted from point 1 on, have the given weights. */
function undoChange(
  frequency: number,
  cosine: number,
  sine: number,
  persistence: number
): HarmonicState['terms'][number] {
  const real = 1 - persistence * Math.cos(frequency);
  const imaginary = -persistence * Math.sin(frequency);
  const size = real * real + imaginary * imaginary;
  const [ownCosine, ownSine] = [(cosine * real + sine * imaginary) / size, (sine * real - cosine * imaginary) / size];
  const [back, aside] = [Math.cos(frequency), Math.sin(frequency)];
  return { frequency, cosine: ownCosine * back - ownSine * aside, sine: ownSine * back + ownCosine * aside };
}

function regressionAt({ intercept, slope, terms }: HarmonicState, point: number): number {
  let sum = intercept + slope * point;
  for (const { frequency, cosine, sine } of terms) {
    sum += cosine * Math.cos(frequency * point) + sine * Math.sin(frequency * point);
  }
  return sum;
}
