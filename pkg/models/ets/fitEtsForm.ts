import { nelderMead } from '../nelderMead';
import type { EtsForm } from './EtsForm';
import type { EtsParameters } from './EtsParameters';
import type { EtsState } from './EtsState';
import { smoothEts, type EtsRun } from './smoothEts';

/** A form fitted to values. */
export interface EtsFit {
  readonly form: EtsForm;
  readonly parameters: EtsParameters;
  readonly state: EtsState;
  /**
   * Akaike's criterion, corrected for few values; the least is best, Infinity where the form can't be judged or used.
   */
  readonly aicc: number;
}

const LOWEST_ALPHA = 1e-4;
const HIGHEST_ALPHA = 0.9999;
const LOWEST_PHI = 0.8;
const HIGHEST_PHI = 0.98;

/**
 * In the box of the search: alpha, then as the form has them the shares of beta in alpha, of gamma in 1 - alpha, and
 * phi.
 */
const START = { alpha: 0.3, beta: 0.1, gamma: 0.1, phi: 0.8 };

const CALLS_PER_PARAMETER = 25;

/** Errors below this share of the values' squares are rounding. */
const ROUNDING = 1e-24;

/** Finds the form's parameters of greatest likelihood, within the usual bounds, from a given start. */
export function fitEtsForm(form: EtsForm, start: EtsState, values: Float64Array): EtsFit {
  const squares = values.reduce((sum, value) => sum + value * value, 0);
  const floor = form.error === 'M' ? ROUNDING : ROUNDING * squares;
  const cost = ({ squaredErrors, sumOfLogs, isValid }: EtsRun): number =>
    isValid ? values.length * Math.log(Math.max(squaredErrors, floor, Number.MIN_VALUE)) + 2 * sumOfLogs : Infinity;
  const run = (point: Float64Array): EtsRun => smoothEts(form, readPoint(form, point), start, values);
  const first = startPoint(form);
  const { point } = nelderMead((tried) => cost(run(tried)), first, CALLS_PER_PARAMETER * first.length);
  const best = run(point);
  const count = first.length + (form.trend === 'N' ? 1 : 2) + start.season.length + 1;
  const spare = values.length - count - 1;
  return {
    form,
    parameters: readPoint(form, point),
    state: best.state,
    aicc: spare > 0 ? cost(best) + 2 * count + (2 * count * (count + 1)) / spare : Infinity,
  };
}

function startPoint({ trend, season }: EtsForm): Float64Array {
  return Float64Array.of(
    START.alpha,
    ...(trend === 'N' ? [] : [START.beta]),
    ...(season === 'N' ? [] : [START.gamma]),
    ...(trend === 'Ad' ? [START.phi] : [])
  );
}

function readPoint({ trend, season }: EtsForm, point: Float64Array): EtsParameters {
  let next = 0;
  const alpha = LOWEST_ALPHA + (HIGHEST_ALPHA - LOWEST_ALPHA) * point[next++]!;
  const beta = trend === 'N' ? 0 : alpha * point[next++]!;
  const gamma = season === 'N' ? 0 : (1 - alpha) * point[next++]!;
  const phi = trend === 'Ad' ? LOWEST_PHI + (HIGHEST_PHI - LOWEST_PHI) * point[next]! : 1;
  return { alpha, beta, gamma, phi };
}
