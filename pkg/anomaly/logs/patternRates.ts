import type { Samples } from '../../series/Samples';
import { countPatterns } from './rates/countPatterns';
import type { LogPattern } from './LogPattern';
import type { MinedPatterns } from './minePatterns';
import { rateSamples } from './rates/rateSamples';
import { stepGrid } from './rates/stepGrid';
import type { StepOptions } from './StepOptions';

/** Patterns that get a series of their own. */
export const DEFAULT_MAX_PATTERNS = 50;

export interface RateOptions extends StepOptions {
  /** The patterns with the most lines get a series each; the rest goes into one called "other". */
  readonly maxPatterns?: number | undefined;
}

/** How often a pattern came in each step. */
export interface PatternRate {
  /** Undefined for all the patterns that got no series of their own. */
  readonly pattern: LogPattern | undefined;
  /** Lines in each step, zero where none; a step's time is its start. */
  readonly samples: Samples;
}

/**
 * Counts the lines of each pattern in steps that begin at multiples of `stepMs`. All rates together hold every line
 * once, but for those outside of `range`.
 * @throws {TooManyStepsError}
 */
export function patternRates(mined: MinedPatterns, options: RateOptions): PatternRate[] {
  const { maxPatterns = DEFAULT_MAX_PATTERNS } = options;
  const grid = stepGrid(mined.timesMs, options);
  if (grid.stepCount === 0) {
    return [];
  }
  const { patterns, stepsOf } = countPatterns(mined, grid);
  const largestFirst = patterns
    .map((_, index) => index)
    .sort((a, b) => patterns[b]!.count - patterns[a]!.count || a - b);
  const rates = largestFirst.slice(0, maxPatterns).map((index): PatternRate => {
    const pattern = patterns[index]!;
    return { pattern, samples: rateSamples(pattern, [stepsOf[index]!], grid) };
  });
  const others = largestFirst.slice(maxPatterns).map((index) => stepsOf[index]!);
  return others.length === 0
    ? rates
    : [...rates, { pattern: undefined, samples: rateSamples(undefined, others, grid) }];
}
