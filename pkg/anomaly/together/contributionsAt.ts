import type { FeatureContribution } from '../FeatureContribution';
import type { FeatureTable } from './FeatureTable';
import type { TogetherVerdicts } from './TogetherVerdicts';

/** Which features made a row strange, most to least; those that had no part in it are left out. */
export function contributionsAt(table: FeatureTable, verdicts: TogetherVerdicts, row: number): FeatureContribution[] {
  return table.features
    .map(({ name, values }, feature): FeatureContribution => {
      const actual = values[row]!;
      const expected = verdicts.expectations[feature]![row]!;
      const share = verdicts.shares[feature]![row]!;
      return { feature: name, share, direction: actual < expected ? -1 : 1, actual, expected };
    })
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}
