/** 1 for each sample that lies farther from normal than `multiple`, 0 for all others. */
export function marksAbove(multiple: number, distances: Float64Array): Uint8Array {
  return Uint8Array.from(distances, (distance) => Number(distance > multiple));
}
