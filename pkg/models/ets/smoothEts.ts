import type { EtsForm } from './EtsForm';
import type { EtsParameters } from './EtsParameters';
import type { EtsState } from './EtsState';

/** The one-step errors of a form on some values, and where it stands after them. */
export interface EtsRun {
  /** Of the errors in the form's own sense: a multiplicative error is relative to what was expected. */
  readonly squaredErrors: number;
  /** Of the expected values; 0 for an additive error. */
  readonly sumOfLogs: number;
  /** Whether a form with something multiplicative always expected a positive value. */
  readonly isValid: boolean;
  readonly state: EtsState;
}

/** A multiplicative form divides by what it expects: from here on down that says nothing. */
const LEAST_FACTOR = 1e-3;

/**
 * Runs the recursions of Hyndman, Koehler, Ord and Snyder, "Forecasting with exponential smoothing" (2008), table 2.2
 * and 2.3. Level, slope and additive season follow the plain error in the forms of additive and of multiplicative error
 * alike; these differ in how errors count. A value that a multiplicative form can't explain moves nothing but the
 * season's step.
 */
export function smoothEts(form: EtsForm, parameters: EtsParameters, start: EtsState, values: Float64Array): EtsRun {
  const { alpha, beta, gamma, phi } = parameters;
  const isRelative = form.error === 'M';
  const isSeasonFactor = form.season === 'M';
  const mustBePositive = isRelative || isSeasonFactor;
  const season = start.season.slice();
  let { level, slope, nextStep } = start;
  let squaredErrors = 0;
  let sumOfLogs = 0;
  let isValid = true;
  for (let i = 0; i < values.length; i++) {
    const base = level + phi * slope;
    const inSeason = season.length > 0 ? season[nextStep]! : 0;
    const expected = isSeasonFactor ? base * inSeason : base + inSeason;
    if (mustBePositive && !(expected > LEAST_FACTOR && base > LEAST_FACTOR)) {
      isValid = false;
    } else {
      const error = values[i]! - expected;
      const levelError = isSeasonFactor ? error / inSeason : error;
      level = base + alpha * levelError;
      slope = phi * slope + beta * levelError;
      if (season.length > 0) {
        season[nextStep] = inSeason + (gamma * error) / (isSeasonFactor ? base : 1);
      }
      const counted = isRelative ? error / expected : error;
      squaredErrors += counted * counted;
      sumOfLogs += isRelative ? Math.log(expected) : 0;
    }
    if (season.length > 0) {
      nextStep = nextStep + 1 === season.length ? 0 : nextStep + 1;
    }
  }
  return { squaredErrors, sumOfLogs, isValid, state: { level, slope, season, nextStep } };
}
