import type { Samples } from '../../series/Samples';
import type { JudgedSet } from './JudgedSet';
import type { JudgeRequest } from './JudgeRequest';
import { judgeStepwise } from './judgeStepwise';

/** Judges every point of all series of a query in one go, where nothing else waits for the thread. */
export function judgeSeriesSet(series: readonly Samples[], request: JudgeRequest): JudgedSet {
  const steps = judgeStepwise(series, request);
  let step = steps.next();
  while (step.done !== true) {
    step = steps.next();
  }
  return step.value;
}
