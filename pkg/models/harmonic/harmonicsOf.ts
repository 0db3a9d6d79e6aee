import type { HarmonicTerm } from './HarmonicTerm';

/** Terms a season may have at most: a peak as wide as a twelfth of it is still drawn. */
const MAX_TERMS = 12;

/** A pair of sine and cosine for so many points at least. */
const POINTS_PER_TERM = 4;

/** Frequencies of which the history holds no half beat can't be told apart. */
const LEAST_BEATS = 0.5;

/**
 * The harmonics of several seasons, season by season from slow to fast; those that a shorter season has already are
 * left out.
 * @param seasonSteps ascending; those with fewer than two cycles in `length` have none
 */
export function harmonicsOf(seasonSteps: readonly number[], length: number): HarmonicTerm[] {
  const harmonics: HarmonicTerm[] = [];
  const nearest = (LEAST_BEATS * 2 * Math.PI) / length;
  for (const [season, steps] of seasonSteps.entries()) {
    const terms = 2 * steps > length ? 0 : Math.min(MAX_TERMS, Math.floor(steps / 2));
    for (let term = 1; term <= terms && POINTS_PER_TERM * (harmonics.length + 1) <= length; term++) {
      const frequency = (2 * Math.PI * term) / steps;
      if (harmonics.every((other) => other.season === season || Math.abs(other.frequency - frequency) > nearest)) {
        harmonics.push({ frequency, season });
      }
    }
  }
  return harmonics;
}
