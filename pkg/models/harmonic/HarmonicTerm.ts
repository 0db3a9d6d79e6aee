/** A sinusoid with a frequency that is known. */
export interface HarmonicTerm {
  /** Radians a step, above 0 and at most pi. */
  readonly frequency: number;
  /** Which of the seasons it belongs to. */
  readonly season: number;
}
