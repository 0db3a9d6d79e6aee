/** How values and times are written for the person who reads. */
export interface IncidentFormat {
  /** A value of the series, with its unit: `92.1 %`. */
  readonly value: (value: number) => string;
  /** A point in time, Unix ms: `12 May 14:30`. */
  readonly time: (timeMs: number) => string;
  /** A stretch of time, ms: `3 h 20 m`. */
  readonly duration: (durationMs: number) => string;
}
