/** What one of several series judged together has to do with a point's strangeness. */
export interface FeatureContribution {
  /** Name of the series. */
  readonly feature: string;
  /** Its share of the strangeness; those of all features sum to 1. */
  readonly share: number;
  /** 1 above what is usual for it, -1 below. */
  readonly direction: 1 | -1;
  readonly actual: number;
  readonly expected: number;
}
