/** Several series of one system on common times, such as the CPU, memory, latency, errors and log rates of a service. */
export interface FeatureTable {
  /** Unix ms. */
  readonly timesMs: Float64Array;
  readonly features: readonly Feature[];
}

/** One series of a table; NaN where it has no value, such as before its start and after its end. */
export interface Feature {
  readonly name: string;
  readonly values: Float64Array;
}
