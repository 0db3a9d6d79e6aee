import type { RefusedSeries } from './JudgedSet';
import type { GridSamples } from './layOnGrid';

/**
 * Finds something out about each series that has a grid; those that were refused stay so, in their places.
 * @param find gets the series' place among those with a grid
 */
export function mapAccepted<Found>(
  grids: ReadonlyArray<GridSamples | RefusedSeries>,
  find: (grid: GridSamples, place: number) => Found
): Array<Found | RefusedSeries> {
  let next = 0;
  return grids.map((grid) => ('problem' in grid ? grid : find(grid, next++)));
}
