import type { ForecastPlan } from '../../pkg/forecast/ForecastPlan';
import type { Samples } from '../../pkg/series/Samples';

/** One block of a script: a series, what to do with it, and what is expected. */
export interface ScriptCase {
  readonly name: string;
  /** Line of the block's head, from 1. */
  readonly line: number;
  readonly samples: Samples;
  readonly plan: ForecastPlan;
  readonly expectations: readonly string[];
}
