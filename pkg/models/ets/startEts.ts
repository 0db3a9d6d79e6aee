import { decomposeSeasons } from '../../prepare/decomposeSeasons';
import { linearSlope } from '../linearSlope';
import type { EtsForm } from './EtsForm';
import type { EtsState } from './EtsState';

/** The first level and slope are those of the line through so many first points. */
const FIRST_POINTS = 10;

/** Where each trend and season that a form may have starts from. */
export interface EtsStarts {
  /** @returns the state before the first value */
  of(form: EtsForm): EtsState;
}

/**
 * Finds where the forms start from: the season's profile over the whole history, and the level and slope of its first
 * points.
 * @param values all positive where a form with a multiplicative season is to start
 * @param seasonSteps undefined for forms without season only
 */
export function startEts(values: Float64Array, seasonSteps: number | undefined): EtsStarts {
  const known = new Map<EtsForm['season'], Start>();
  return {
    of: ({ trend, season }) => {
      let start = known.get(season);
      if (start === undefined) {
        start = startOf(values, seasonSteps, season);
        known.set(season, start);
      }
      const { mean, slope, middle, profile } = start;
      return trend === 'N'
        ? { level: mean, slope: 0, season: profile, nextStep: 0 }
        : { level: mean - slope * middle, slope, season: profile, nextStep: 0 };
    },
  };
}

interface Start {
  readonly mean: number;
  readonly slope: number;
  /** Steps from before the first value to the middle of the first points. */
  readonly middle: number;
  readonly profile: Float64Array;
}

function startOf(values: Float64Array, seasonSteps: number | undefined, season: EtsForm['season']): Start {
  const profile =
    season === 'N' || seasonSteps === undefined ? new Float64Array(0) : profileOf(values, seasonSteps, season);
  const first = values.slice(0, Math.max(FIRST_POINTS, 2 * profile.length));
  if (profile.length > 0) {
    for (let i = 0; i < first.length; i++) {
      const inSeason = profile[i % profile.length]!;
      first[i] = season === 'M' ? first[i]! / inSeason : first[i]! - inSeason;
    }
  }
  const mean = first.reduce((sum, value) => sum + value, 0) / first.length;
  return { mean, slope: linearSlope(first), middle: (first.length + 1) / 2, profile };
}

function profileOf(values: Float64Array, seasonSteps: number, season: 'A' | 'M'): Float64Array {
  const [profile] = decomposeSeasons(season === 'M' ? values.map(Math.log) : values, [seasonSteps]).profiles;
  if (profile === undefined) {
    return new Float64Array(seasonSteps).fill(season === 'M' ? 1 : 0);
  }
  if (season === 'A') {
    return profile;
  }
  const factors = profile.map(Math.exp);
  const mean = factors.reduce((sum, factor) => sum + factor, 0) / seasonSteps;
  return factors.map((factor) => factor / mean);
}
