/** A stretch of time, Unix ms; its end is not part of it. */
export interface TimeRange {
  readonly fromMs: number;
  readonly toMs: number;
}
