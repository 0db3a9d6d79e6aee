import { firstNotBelow } from '../../series/firstNotBelow';

/** @returns the place of the last time that is not after the given one; -1 where all are */
export function placeUpTo(timesMs: Float64Array, atMs: number): number {
  const place = firstNotBelow(timesMs, atMs);
  return timesMs[place] === atMs ? place : place - 1;
}
