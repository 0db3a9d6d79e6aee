import type { ChangePoint } from './ChangePoint';

/** A time from which on a series stands on another level, in the series' own units. */
export interface LevelChange extends Omit<ChangePoint, 'index'> {
  /** Of the first value on the new level, Unix ms. */
  readonly timeMs: number;
}
