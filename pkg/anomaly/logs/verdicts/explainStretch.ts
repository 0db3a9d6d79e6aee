import { formatDuration } from '../../../series/formatDuration';
import type { PatternSteps } from '../rates/PatternSteps';
import type { Stretch } from './Stretch';

/**
 * Says why a stretch was found, in one plain sentence.
 * @param came when the pattern came, before the stretch and within
 */
export function explainStretch({ kind, fromStep, toStep }: Stretch, came: PatternSteps, stepMs: number): string {
  const stepsBefore = came.steps.filter((step) => step < fromStep);
  const stepsWithin = came.steps.slice(stepsBefore.length).filter((step) => step < toStep);
  const before = came.counts.slice(0, stepsBefore.length);
  const within = came.counts.slice(stepsBefore.length, stepsBefore.length + stepsWithin.length);
  switch (kind) {
    case 'new': {
      const count = sum(within);
      return count === 1
        ? 'A line like this never came before.'
        : `Lines like these never came before, and ${count} came within ${duration(stepsWithin.at(-1)! - fromStep + 1)}.`;
    }
    case 'burst': {
      const most = within.reduce((a, b) => Math.max(a, b), 0);
      return `${most} lines in ${duration(1)} where ${writeRate(sum(before) / Math.max(1, fromStep))} on average.`;
    }
    case 'gone': {
      const last = stepsBefore.at(-1)!;
      const gaps = (last - stepsBefore[0]!) / (stepsBefore.length - 1);
      return `None for ${duration(fromStep - last)} where one came every ${duration(gaps)} on average.`;
    }
  }

  function duration(steps: number): string {
    return formatDuration(steps * stepMs);
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function writeRate(linesPerStep: number): string {
  return linesPerStep < 0.1 ? 'hardly any comes' : `${Number(linesPerStep.toPrecision(2))} come`;
}
