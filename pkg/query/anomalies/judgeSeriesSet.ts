import { runAtOnce } from '../../series/runAtOnce';
import type { Samples } from '../../series/Samples';
import type { JudgedSet } from './JudgedSet';
import type { JudgeRequest } from './JudgeRequest';
import { judgeStepwise } from './judgeStepwise';

/** Judges every point of all series of a query in one go, where nothing else waits for the thread. */
export function judgeSeriesSet(series: readonly Samples[], request: JudgeRequest): JudgedSet {
  return runAtOnce(judgeStepwise(series, request));
}
