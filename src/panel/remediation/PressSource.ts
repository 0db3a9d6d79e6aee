/** A series of the panel that a remediation can be about, and what the panel knows of it. */
export interface PressSource {
  readonly key: string;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /**
   * Finite ones only: `actual`, `expected`, `lower`, `upper`, `forecast` (at the end of the horizon), and where the series
   * will reach a threshold `threshold` and `breachTime` (Unix ms).
   */
  readonly values: Readonly<Record<string, number>>;
  /** When the alarm that it is in began, Unix ms; undefined where it is in none. */
  readonly problemSinceMs: number | undefined;
}
