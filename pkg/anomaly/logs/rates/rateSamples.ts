import { gridTimesMs } from '../../../series/gridTimesMs';
import type { Samples } from '../../../series/Samples';
import type { LogPattern } from '../LogPattern';
import type { PatternSteps } from './PatternSteps';
import { shortenLine } from '../lines/shortenLine';
import type { StepGrid } from './stepGrid';

const MAX_NAME_LENGTH = 80;

/** Writes out how many lines each step of a grid has, zero where none; of all but some patterns where there is none. */
export function rateSamples(pattern: LogPattern | undefined, kept: readonly PatternSteps[], grid: StepGrid): Samples {
  const { startMs, stepMs, stepCount } = grid;
  const values = new Float64Array(stepCount);
  for (const { steps, counts } of kept) {
    steps.forEach((step, place) => (values[step]! += counts[place]!));
  }
  const timesMs = gridTimesMs(startMs, stepMs, stepCount);
  return pattern === undefined
    ? { name: 'other', labels: {}, timesMs, values }
    : {
        name: shortenLine(pattern.template, MAX_NAME_LENGTH),
        labels: { pattern: pattern.id, level: pattern.level },
        timesMs,
        values,
      };
}
