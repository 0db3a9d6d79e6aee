/**
 * A time series as a data source returns it: times may be irregular, unsorted or doubled.
 * `timesMs[i]` (Unix time in milliseconds) belongs to `values[i]`; NaN means missing.
 */
export interface Samples {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly timesMs: Float64Array;
  readonly values: Float64Array;
}
