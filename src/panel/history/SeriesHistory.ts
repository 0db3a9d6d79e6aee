import type { Samples } from '../../../pkg/series/Samples';

/** What a panel's series were before and during the time on screen. */
export interface SeriesHistory {
  /** By the series' key, under the name that the legend shows. */
  readonly series: ReadonlyMap<string, Samples>;
  /** The time between points that the series are brought to, in milliseconds. */
  readonly stepMs: number;
  /** Start of the dashboard's range, Unix ms. */
  readonly fromMs: number;
  /** The range's end, or now where that is earlier, Unix ms. */
  readonly endMs: number;
  /** The last time that was asked for, Unix ms: later than `endMs` where that is in the past. */
  readonly knownToMs: number;
}
