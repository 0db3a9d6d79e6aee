import { gridTimesMs } from '../../series/gridTimesMs';
import type { JudgeRequest } from './JudgeRequest';

/** When to tell the health of a set: at every whole multiple of the step; where none is in view, at the last before. */
export function healthTimesMs({
  stepMs,
  fromMs,
  endMs,
}: Pick<JudgeRequest, 'stepMs' | 'fromMs' | 'endMs'>): Float64Array {
  const lastStep = Math.floor(endMs / stepMs);
  const firstStep = Math.min(Math.ceil(fromMs / stepMs), lastStep);
  return gridTimesMs(firstStep * stepMs, stepMs, lastStep - firstStep + 1);
}
