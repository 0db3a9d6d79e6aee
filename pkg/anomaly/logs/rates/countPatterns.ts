import type { LogHistory } from './LogHistory';
import type { MinedPatterns } from '../minePatterns';
import { stepAt } from './stepAt';
import type { StepGrid } from './stepGrid';

interface GrowingSteps {
  readonly steps: number[];
  readonly counts: number[];
}

/** Counts the lines of each pattern in each step; lines outside of the grid are left out. */
export function countPatterns(mined: MinedPatterns, grid: StepGrid): LogHistory {
  const stepsOf = mined.patterns.map((): GrowingSteps => ({ steps: [], counts: [] }));
  const allSteps: GrowingSteps = { steps: [], counts: [] };
  for (const line of mined.timeOrder) {
    const step = stepAt(grid, mined.timesMs[line]!);
    if (step >= 0 && step < grid.stepCount) {
      addLine(stepsOf[mined.patternOfLine[line]!]!, step);
      addLine(allSteps, step);
    }
  }
  const activeBefore = countActive(allSteps.steps, grid.stepCount);
  return { grid, patterns: mined.patterns, stepsOf, allSteps, activeBefore };
}

function addLine({ steps, counts }: GrowingSteps, step: number): void {
  if (steps.at(-1) === step) {
    counts[counts.length - 1]!++;
  } else {
    steps.push(step);
    counts.push(1);
  }
}

function countActive(active: readonly number[], stepCount: number): Uint32Array {
  const before = new Uint32Array(stepCount + 1);
  for (const step of active) {
    before[step + 1] = 1;
  }
  for (let step = 0; step < stepCount; step++) {
    before[step + 1]! += before[step]!;
  }
  return before;
}
