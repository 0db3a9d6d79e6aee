import { concatenate } from '../series/concatenate';

/** The last values again after newer ones came, as many as before. */
export function moveWindow(recent: Float64Array, newer: Float64Array): Float64Array {
  return concatenate(recent, newer).slice(newer.length);
}
