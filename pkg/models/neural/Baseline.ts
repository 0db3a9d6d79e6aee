/** The linear part of a forecast, which the network corrects. */
export interface Baseline {
  /** One a feature. */
  readonly coefficients: Float64Array;
  /** Each feature's root mean square, one at least where it is never anything but zero. */
  readonly featureScales: Float64Array;
  /** The root mean square of its errors: what the network's outputs are measured in. */
  readonly errorScale: number;
}
