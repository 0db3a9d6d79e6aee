import { minePatterns } from '../../anomaly/logs/minePatterns';
import { patternRates } from '../../anomaly/logs/patternRates';
import type { LogLines } from '../../series/LogLines';
import type { Samples } from '../../series/Samples';
import { wholeSteps } from './wholeSteps';

/**
 * Counts the lines of each pattern, step by step.
 * @param fromMs from here on the lines are complete, Unix ms
 */
export function rateSeries(lines: LogLines, fromMs: number, toMs: number, stepMs: number): Samples[] {
  return patternRates(minePatterns(lines), wholeSteps(fromMs, toMs, stepMs)).map(({ samples }) => samples);
}
