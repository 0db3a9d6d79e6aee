import { decomposeSeasons } from '../prepare/decomposeSeasons';
import { fillGaps } from '../prepare/fillGaps';
import { DAY_MS, HOUR_MS, WEEK_MS } from '../series/durations';
import { averageDown } from './averageDown';
import { harmonicSignificance } from './harmonicSignificance';
import { longestStretch } from './longestStretch';
import { seasonalGain } from './seasonalGain';
import { spectralPeriods, type PeriodRange } from './spectralPeriods';

/** An hour, a day, a week and a year. */
const CALENDAR_SEASONS_MS = [HOUR_MS, DAY_MS, WEEK_MS, 365 * DAY_MS];

const MAX_SEASONS = 3;
const MIN_SEASON_STEPS = 4;
const MIN_CYCLES = 2;

/**
 * The share of the variance a season has to explain to be worth its parameters: among values averaged down, and among
 * all.
 */
const MIN_GAIN = 0.05;
const MIN_SHARE = 0.02;

/**
 * A season keeps its shape when it is averaged down to this many steps, and noise hides less of it; a short one in
 * pairs, to half of them.
 */
const SHAPE_STEPS = 24;

/** A range of periods wider than this is first searched in strides. */
const FEW_PERIODS = 12;

/** Chance of calling noise a season, for one the calendar suggests. */
const CALENDAR_SIGNIFICANCE = 1e-3;

/** The same for one that the spectrum suggests, before it is divided by the number of peaks it was picked from. */
const SPECTRAL_SIGNIFICANCE = 1e-4;

/** A shorter season explains nearly as much as its multiple: it is the true one. */
const GAIN_TOLERANCE = 0.02;

/**
 * A calendar season comes before its multiple, whose cycles are fewer and whose overtones hide it, where it explains
 * this share of it.
 */
const DIVISOR_SHARE = 0.25;

/**
 * Finds the seasons of a series: of an hour, a day, a week and a year, and of any other length that its spectrum shows.
 * Each has to stand out from the spectrum around it and to predict cycles left out; the strongest is taken out before
 * the next is looked for.
 * @param values regular grid, standardised; NaN where missing, the first and the last measured
 * @returns season lengths in steps, ascending; empty where there is none
 */
export function detectSeasons(values: Float64Array, stepMs: number): number[] {
  const calendar = CALENDAR_SEASONS_MS.map((seasonMs) => seasonMs / stepMs).filter(Number.isInteger);
  const found: number[] = [];
  let rest = limitOutliers(values);
  while (found.length < MAX_SEASONS) {
    const season = strongestSeason(rest, calendar, found);
    if (season === undefined) {
      break;
    }
    found.push(season);
    rest = decomposeSeasons(rest, [season]).adjusted;
  }
  // What was found first may turn out to be an overtone of a longer season; only the calendar's own nest.
  return found
    .filter((steps) => calendar.includes(steps) || !found.some((other) => other > steps && other % steps === 0))
    .toSorted((a, b) => a - b);
}

interface Candidate {
  readonly steps: number;
  readonly gain: number;
}

function strongestSeason(
  values: Float64Array,
  calendar: readonly number[],
  found: readonly number[]
): number | undefined {
  const differences = differencesOf(values);
  const candidates: Candidate[] = [];
  const isPossible = (steps: number): boolean =>
    steps >= MIN_SEASON_STEPS &&
    MIN_CYCLES * steps <= differences.length &&
    !found.some((season) => season % steps === 0);
  const consider = (steps: number, significance: number): void => {
    if (!isPossible(steps) || candidates.some((candidate) => candidate.steps === steps)) {
      return;
    }
    const gain = gainOf(values, steps);
    // A season that pauses in a long gap has power beside its harmonics too, as noise has.
    const stretch = longestStretch(values, steps / 2);
    if (gain < MIN_GAIN || stretch.length <= MIN_CYCLES * steps) {
      return;
    }
    const factor = coarseness(steps);
    const isWhole = factor === 1 && stretch.length === values.length;
    const tested = isWhole ? differences : differencesOf(averageDown(stretch, factor));
    if (harmonicSignificance(tested, steps / factor) < significance) {
      candidates.push({ steps, gain });
    }
  };
  for (const steps of calendar) {
    consider(steps, CALENDAR_SIGNIFICANCE);
  }
  if (candidates.length === 0) {
    for (const range of spectralPeriods(differences)) {
      if (isOvertone(range, found)) {
        continue;
      }
      // The highest of many peaks: the chance of one by noise is that many times as large.
      consider(bestPeriod(values, range.shortest, range.longest), SPECTRAL_SIGNIFICANCE / differences.length);
    }
  }

  const strongest = candidates.toSorted((a, b) => b.gain - a.gain)[0];
  if (strongest === undefined) {
    return undefined;
  }
  const divisor = calendar
    .filter((steps) => isPossible(steps) && steps < strongest.steps && strongest.steps % steps === 0)
    .find((steps) => gainOf(values, steps) >= DIVISOR_SHARE * strongest.gain);
  const asGood = candidates.filter(({ gain }) => gain >= strongest.gain - GAIN_TOLERANCE).map(({ steps }) => steps);
  return divisor ?? Math.min(...asGood);
}

/**
 * Whether a range of periods holds an overtone of a season found before, which drifts a little and so leaves a rest.
 */
function isOvertone({ shortest, longest }: PeriodRange, found: readonly number[]): boolean {
  return found.some((steps) => Math.floor(steps / shortest) >= Math.ceil(steps / longest));
}

/** The steps from each value to the next, over gaps in a straight line. */
function differencesOf(values: Float64Array): Float64Array {
  const { values: filled } = fillGaps(values, []);
  const differences = new Float64Array(filled.length - 1);
  for (let i = 0; i < differences.length; i++) {
    differences[i] = filled[i + 1]! - filled[i]!;
  }
  return differences;
}

/**
 * What a season explains among values averaged down to its shape; nothing where that is next to nothing among all of
 * them.
 */
function gainOf(values: Float64Array, steps: number): number {
  const factor = coarseness(steps);
  const coarse = averageDown(values, factor);
  const gain = seasonalGain(coarse, steps / factor);
  return (gain * varianceOf(coarse)) / varianceOf(values) < MIN_SHARE ? 0 : gain;
}

/** How many neighbours to average so that a season's shape still shows, in a whole number of steps. */
function coarseness(steps: number): number {
  const leastSteps = Math.max(SHAPE_STEPS / 2, Math.min(SHAPE_STEPS, steps / 2));
  for (let factor = Math.floor(steps / leastSteps); factor > 1; factor--) {
    if (steps % factor === 0) {
      return factor;
    }
  }
  return 1;
}

function varianceOf(values: Float64Array): number {
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isNaN(value)) {
      count++;
      sum += value;
      squares += value * value;
    }
  }
  return (squares - (sum * sum) / count) / count;
}

function bestPeriod(values: Float64Array, shortest: number, longest: number): number {
  const stride = Math.max(1, Math.ceil((longest - shortest) / FEW_PERIODS));
  let best = { steps: shortest, gain: Number.NEGATIVE_INFINITY };
  for (let steps = Math.max(MIN_SEASON_STEPS, shortest); steps <= longest; steps += stride) {
    const gain = seasonalGain(values, steps);
    if (gain > best.gain) {
      best = { steps, gain };
    }
  }
  return stride === 1
    ? best.steps
    : bestPeriod(values, Math.max(shortest, best.steps - stride), Math.min(longest, best.steps + stride));
}

/** Keeps single spikes from hiding a season: the outermost half per cent on each side is cut to the rest's range. */
function limitOutliers(values: Float64Array): Float64Array {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const cut = Math.floor(sorted.length / 200);
  const lowest = sorted[cut]!;
  const highest = sorted[sorted.length - 1 - cut]!;
  return values.map((value) => Math.min(highest, Math.max(lowest, value)));
}
