import { loess, type LoessOptions } from './loess';

/** A series as the sum of a trend, a season and what remains. */
export interface StlDecomposition {
  readonly trend: Float64Array;
  readonly season: Float64Array;
}

export interface StlOptions {
  /** Cycles that one cycle's shape is smoothed over; odd. */
  readonly seasonWindow: number;
  /** Whether each smoothing is worked out at every tenth of its window only, and drawn by lines between. */
  readonly isCoarse: boolean;
}

/** Without weights against outliers two passes are enough, says the paper. */
const PASSES = 2;

const COARSE_SHARE = 0.1;

/**
 * Takes a series apart by loess (Cleveland, Cleveland, McRae and Terpenning, "STL: a seasonal-trend decomposition
 * procedure based on loess", 1990), without its weights against outliers: these are set apart before.
 * @param values two cycles or more, none missing
 */
export function stl(
  values: Float64Array,
  seasonSteps: number,
  { seasonWindow, isCoarse }: StlOptions
): StlDecomposition {
  const { length } = values;
  const optionsOf = (window: number): LoessOptions => ({
    window,
    degree: 1,
    jump: isCoarse ? Math.ceil(COARSE_SHARE * window) : 1,
  });
  const cycles = { ...optionsOf(seasonWindow), jump: 1 };
  const low = optionsOf(oddFrom(seasonSteps + 1));
  const slow = optionsOf(oddFrom((1.5 * seasonSteps) / (1 - 1.5 / seasonWindow)));
  let trend: Float64Array = new Float64Array(length);
  let season: Float64Array = new Float64Array(length);
  for (let pass = 0; pass < PASSES; pass++) {
    const detrended = values.map((value, i) => value - trend[i]!);
    const smoothCycles = smoothSubseries(detrended, seasonSteps, cycles);
    const slowPart = loess(averages(averages(averages(smoothCycles, seasonSteps), seasonSteps), 3), low);
    season = slowPart.map((value, i) => smoothCycles[seasonSteps + i]! - value);
    trend = loess(
      values.map((value, i) => value - season[i]!),
      slow
    );
  }
  return { trend, season };
}

/** Smooths the values of each of the season's steps over the cycles; one cycle longer than `values` at both ends. */
function smoothSubseries(values: Float64Array, seasonSteps: number, options: LoessOptions): Float64Array {
  const smooth = new Float64Array(values.length + 2 * seasonSteps);
  for (let step = 0; step < seasonSteps; step++) {
    const count = Math.floor((values.length - 1 - step) / seasonSteps) + 1;
    const subseries = Float64Array.from({ length: count }, (_, cycle) => values[step + cycle * seasonSteps]!);
    loess(subseries, options, -1, count).forEach((value, cycle) => {
      smooth[step + cycle * seasonSteps] = value;
    });
  }
  return smooth;
}

/** The means of all windows of `steps` values that fit. */
function averages(values: Float64Array, steps: number): Float64Array {
  const means = new Float64Array(values.length - steps + 1);
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    sum += values[i]! - (i >= steps ? values[i - steps]! : 0);
    if (i >= steps - 1) {
      means[i - steps + 1] = sum / steps;
    }
  }
  return means;
}

/** The least odd whole number that is not below. */
function oddFrom(value: number): number {
  const whole = Math.ceil(value);
  return whole % 2 === 1 ? whole : whole + 1;
}
