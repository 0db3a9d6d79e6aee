import type { LogPattern } from '../LogPattern';
import type { PatternSteps } from './PatternSteps';
import type { StepGrid } from './stepGrid';

/** What verdicts on patterns are made from. */
export interface LogHistory {
  readonly grid: StepGrid;
  readonly patterns: readonly LogPattern[];
  /** When each pattern came. */
  readonly stepsOf: readonly PatternSteps[];
  /** When any pattern came. */
  readonly allSteps: PatternSteps;
  /**
   * For each step, and the one after the last, how many of the steps before it had a line of any pattern: a clock that
   * stands still while the whole source is silent.
   */
  readonly activeBefore: Uint32Array;
}
