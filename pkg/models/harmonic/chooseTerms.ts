import type { HarmonicTerm } from './HarmonicTerm';
import type { NormalEquations } from './normalEquations';
import { squaresExplained } from './squaresExplained';

/** Rounds over all seasons: how many terms one needs hardly depends on another. */
const ROUNDS = 2;

/** Errors below this share of the values' squares are rounding. */
const ROUNDING = 1e-20;

/**
 * The columns that the least AICc asks for: the trend or not, and of each season its slowest terms up to one.
 * What a term explains is counted after all columns before it.
 * @returns column numbers, ascending, the constant first
 */
export function chooseTerms(equations: NormalEquations, harmonics: readonly HarmonicTerm[]): number[] {
  const explained = squaresExplained(equations);
  const { squares, count } = equations;
  const seasons = [...new Set(harmonics.map(({ season }) => season))];
  const groups = [
    [{ columns: [1], gain: explained[1]! }],
    ...seasons.map((season) =>
      harmonics.flatMap((harmonic, k) =>
        harmonic.season === season
          ? [{ columns: [2 + 2 * k, 3 + 2 * k], gain: explained[2 + 2 * k]! + explained[3 + 2 * k]! }]
          : []
      )
    ),
  ];
  const sizes = groups.map((group) => group.length);
  const gainOf = (group: number, size: number): number =>
    groups[group]!.slice(0, size).reduce((sum, { gain }) => sum + gain, 0);
  const columnsOf = (group: number, size: number): number[] =>
    groups[group]!.slice(0, size).flatMap(({ columns }) => columns);

  for (let round = 0; round < ROUNDS; round++) {
    for (const [group, terms] of groups.entries()) {
      const others = sizes.map((size, other) => (other === group ? 0 : size));
      const base = squares - explained[0]! - others.reduce((sum, size, other) => sum + gainOf(other, size), 0);
      const columns = 1 + others.reduce((sum, size, other) => sum + columnsOf(other, size).length, 0);
      let least = Infinity;
      for (let size = 0; size <= terms.length; size++) {
        const errors = Math.max(base - gainOf(group, size), ROUNDING * squares, Number.MIN_VALUE);
        // The variance and the autoregression of the errors are parameters too.
        const parameters = columns + columnsOf(group, size).length + 2;
        const spare = count - parameters - 1;
        const aicc =
          count * Math.log(errors) + 2 * parameters + (2 * parameters * (parameters + 1)) / Math.max(spare, 0);
        if (aicc < least) {
          least = aicc;
          sizes[group] = size;
        }
      }
      if (least === Infinity) {
        sizes[group] = 0;
      }
    }
  }
  return [0, ...groups.flatMap((_, group) => columnsOf(group, sizes[group]!))];
}
