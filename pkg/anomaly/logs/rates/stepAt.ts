import type { StepGrid } from './stepGrid';

/** Index of the step that a time lies in; outside of the grid where the time is. */
export function stepAt({ startMs, stepMs }: StepGrid, timeMs: number): number {
  return Math.floor((timeMs - startMs) / stepMs);
}
