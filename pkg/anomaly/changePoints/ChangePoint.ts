/** A time from which on a series stands on another level. */
export interface ChangePoint {
  /** Index of the first value on the new level. */
  readonly index: number;
  /** Level up to the change and from it on: where a trend leads there, at the change itself. */
  readonly before: number;
  readonly after: number;
  /** `after` less `before`. */
  readonly size: number;
  /** The size in its own standard errors. */
  readonly significance: number;
}
