import type { Stretch } from './Stretch';

/** A stretch and whose it is. */
export interface PatternStretch {
  /** Index of the pattern; undefined where it is of all lines together. */
  readonly index: number | undefined;
  readonly stretch: Stretch;
}
