import type { Samples } from '../../series/Samples';
import type { LogPattern } from './LogPattern';
import type { MinedPatterns } from './minePatterns';
import { shortenLine } from './shortenLine';
import { stepGrid } from './stepGrid';
import type { StepOptions } from './StepOptions';

/** Patterns that get a series of their own. */
const DEFAULT_MAX_PATTERNS = 50;

const MAX_NAME_LENGTH = 80;

export interface RateOptions extends StepOptions {
  /** The patterns with the most lines get a series each; the rest goes into one called "other". */
  readonly maxPatterns?: number;
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
export function patternRates(mined: MinedPatterns, { stepMs, range, maxPatterns }: RateOptions): PatternRate[] {
  const { patterns, patternOfLine, timesMs } = mined;
  const { startMs, stepCount } = stepGrid(timesMs, { stepMs, range });
  if (stepCount === 0) {
    return [];
  }
  const owners = largestFirst(patterns).slice(0, maxPatterns ?? DEFAULT_MAX_PATTERNS);
  const placeOf = new Uint32Array(patterns.length).fill(owners.length);
  owners.forEach((index, place) => (placeOf[index] = place));
  const hasOthers = owners.length < patterns.length;
  const counts = Array.from({ length: owners.length + (hasOthers ? 1 : 0) }, () => new Float64Array(stepCount));
  for (let line = 0; line < patternOfLine.length; line++) {
    const step = Math.floor((timesMs[line]! - startMs) / stepMs);
    if (step >= 0 && step < stepCount) {
      counts[placeOf[patternOfLine[line]!]!]![step]!++;
    }
  }
  const stepTimesMs = Float64Array.from({ length: stepCount }, (_, step) => startMs + step * stepMs);
  return counts.map((values, place) => {
    const pattern = patterns[owners[place] ?? patterns.length];
    return { pattern, samples: { ...nameRate(pattern), timesMs: stepTimesMs, values } };
  });
}

/** Indices of the patterns, from the one with the most lines on. */
function largestFirst(patterns: readonly LogPattern[]): number[] {
  return patterns.map((_, index) => index).sort((a, b) => patterns[b]!.count - patterns[a]!.count || a - b);
}

function nameRate(pattern: LogPattern | undefined): Pick<Samples, 'name' | 'labels'> {
  return pattern === undefined
    ? { name: 'other', labels: {} }
    : {
        name: shortenLine(pattern.template, MAX_NAME_LENGTH),
        labels: { pattern: pattern.id, level: pattern.level },
      };
}
