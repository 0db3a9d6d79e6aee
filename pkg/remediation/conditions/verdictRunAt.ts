import type { VerdictRun, VerdictTimeline } from './VerdictTimeline';

/** @returns the run that a time (Unix ms) falls in */
export function verdictRunAt(timeline: VerdictTimeline, atMs: number): VerdictRun {
  let low = 0;
  let high = timeline.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (timeline[middle]!.fromMs <= atMs) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return timeline[low]!;
}
