/** The mean of the values one, two, … `cycleCount` cycles before `point`. */
export function cycleMean(values: Float64Array, point: number, cycleSteps: number, cycleCount: number): number {
  let sum = 0;
  for (let cycle = 1; cycle <= cycleCount; cycle++) {
    sum += values[point - cycle * cycleSteps]!;
  }
  return sum / cycleCount;
}
