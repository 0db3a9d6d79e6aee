import type { MinedPatterns } from '../minePatterns';
import type { PatternStretch } from './PatternStretch';
import { stepAt } from '../rates/stepAt';
import type { StepGrid } from '../rates/stepGrid';

/** For each stretch, the indices of its pattern's lines within it, from the earliest on. */
export function linesWithin(found: readonly PatternStretch[], mined: MinedPatterns, grid: StepGrid): number[][] {
  const lines = found.map((): number[] => []);
  const placesOf = new Map<number, number[]>();
  found.forEach(({ index }, place) => {
    if (index !== undefined) {
      placesOf.set(index, [...(placesOf.get(index) ?? []), place]);
    }
  });
  for (const line of mined.timeOrder) {
    const step = stepAt(grid, mined.timesMs[line]!);
    for (const place of placesOf.get(mined.patternOfLine[line]!) ?? []) {
      const { fromStep, toStep } = found[place]!.stretch;
      if (fromStep <= step && step < toStep) {
        lines[place]!.push(line);
      }
    }
  }
  return lines;
}
