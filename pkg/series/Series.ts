/**
 * A time series on a regular grid, the value that all of the engine works on.
 * Point `i` stands at `startMs + i * stepMs` (Unix time in milliseconds); NaN means missing.
 */
export interface Series {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly startMs: number;
  readonly stepMs: number;
  readonly values: Float64Array;
}
