import { formatDuration } from '../../series/formatDuration';
import type { PatternSteps } from './PatternSteps';
import type { Stretch } from './Stretch';

/**
 * Says why a stretch was found, in one plain sentence.
 * @param came when the pattern came, before the stretch and within
 */
export function explainStretch({ kind, fromStep, toStep }: Stretch, came: PatternSteps, stepMs: number): string {
  const stepsBefore = came.steps.filter((step) => step < fromStep);
  const before = came.counts.slice(0, stepsBefore.length);
  const within = came.counts.filter((_, place) => fromStep <= came.steps[place]! && came.steps[place]! < toStep);
  switch (kind) {
    case 'new':
      return `Lines like this never came before, and ${sum(within)} came within ${duration(toStep - fromStep)}.`;
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
