import type { ModelName } from '../models/ModelName';

/**
 * Everything that decides a forecast besides the samples, with every duration resolved.
 * Plain data: it crosses into workers by structured clone.
 */
export interface ForecastPlan {
  /** Grid step in milliseconds; 'auto' takes the samples' own typical step. */
  readonly stepMs: number | 'auto';
  /** Learn from samples at or after this time (Unix ms). */
  readonly learnFromMs: number;
  /** The forecast starts on the first grid point after this time (Unix ms); later samples are not learnt from. */
  readonly learnToMs: number;
  /** How far past `learnToMs` to forecast, in milliseconds; a history that was measured for less cuts it. */
  readonly horizonMs: number;
  readonly model: ModelName | 'auto';
  /** Season lengths in milliseconds. */
  readonly seasons: 'auto' | 'none' | readonly number[];
  /** Coverage of each band in percent, each in (0, 100). */
  readonly levels: readonly number[];
  readonly transform: 'auto' | 'none' | 'log';
  readonly bounds: 'auto' | 'none' | readonly [number, number];
  /** Times (Unix ms, end exclusive) not to learn from. */
  readonly exclude: ReadonlyArray<{ readonly fromMs: number; readonly toMs: number }>;
  /**
   * Times (Unix ms, end exclusive) unlike others of their season, past and coming; the past ones tell how the coming
   * ones differ.
   */
  readonly holidays: ReadonlyArray<{ readonly fromMs: number; readonly toMs: number }>;
  /** Whether to take the series apart into trend and seasons, for people to see. */
  readonly withComponents: boolean;
}
