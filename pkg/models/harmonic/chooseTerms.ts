import { akaike } from './akaike';
import type { HarmonicTerm } from './HarmonicTerm';
import type { NormalEquations } from './normalEquations';
import { solveColumns } from './solveColumns';
import { squaresExplained } from './squaresExplained';

/** Rounds over all seasons: how many terms one needs hardly depends on another. */
const ROUNDS = 2;

/** Errors below this share of the values' squares are rounding. */
const ROUNDING = 1e-20;

/** The variance and the autoregression of the errors. */
const ERROR_PARAMETERS = 2;

/**
 * The columns that the least AICc asks for: of each season its slowest terms up to one, each counted after all columns
 * before it; and then the trend or not.
 * @returns column numbers, ascending, the constant first
 */
export function chooseTerms(equations: NormalEquations, harmonics: readonly HarmonicTerm[]): number[] {
  const { squares, count } = equations;
  const floor = Math.max(ROUNDING * squares, Number.MIN_VALUE);
  const aicc = (squaredErrors: number, columns: number): number =>
    akaike(Math.max(squaredErrors, floor), columns + ERROR_PARAMETERS, count);
  const seasons = runningGains(squaresExplained(equations), harmonics);
  const sizes = seasons.gains.map((gains) => gains.length - 1);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [k, gains] of seasons.gains.entries()) {
      const othersGain = sizes.reduce((sum, size, other) => sum + (other === k ? 0 : seasons.gains[other]![size]!), 0);
      const othersTerms = sizes.reduce((sum, size, other) => sum + (other === k ? 0 : size), 0);
      const costs = gains.map((gain, size) =>
        aicc(squares - seasons.base - othersGain - gain, 2 + 2 * (othersTerms + size))
      );
      sizes[k] = Math.max(0, costs.indexOf(Math.min(...costs)));
    }
  }
  const columns = [0, ...seasons.firstTerms.flatMap((first, k) => columnsOf(first, sizes[k]!))];
  const trended = [0, 1, ...columns.slice(1)];
  const costOf = (chosen: readonly number[]): number =>
    aicc(solveColumns(equations, chosen).squaredErrors, chosen.length);
  return costOf(trended) < costOf(columns) ? trended : columns;
}

interface SeasonGains {
  /** What constant and trend explain. */
  readonly base: number;
  /** Of each season that has terms, the first one's number. */
  readonly firstTerms: readonly number[];
  /** What each season's first terms explain: none, one, two, and so on. */
  readonly gains: readonly number[][];
}

function runningGains(explained: Float64Array, harmonics: readonly HarmonicTerm[]): SeasonGains {
  const firstTerms: number[] = [];
  const gains: number[][] = [];
  for (const [k, { season }] of harmonics.entries()) {
    if (harmonics[k - 1]?.season !== season) {
      firstTerms.push(k);
      gains.push([0]);
    }
    const own = gains.at(-1)!;
    own.push(own.at(-1)! + explained[2 + 2 * k]! + explained[3 + 2 * k]!);
  }
  return { base: explained[0]! + explained[1]!, firstTerms, gains };
}

/** Those of so many terms from one on. */
function columnsOf(firstTerm: number, terms: number): number[] {
  return Array.from({ length: 2 * terms }, (_, i) => 2 + 2 * firstTerm + i);
}
