/** What one more holiday that made no difference would say. */
const PRIOR_HOLIDAYS = 1;

/**
 * How much holidays differ from what their season and trend let expect, at each step of a cycle: the mean over the past
 * ones, shrunk by their number, as one of them may have been a coincidence. A step no past holiday had takes the mean
 * of all.
 * @param values measured; NaN where missing
 * @param expected what the season and the trend let expect, none missing
 * @param isHoliday by point
 * @param cycleSteps the shortest season, or 1
 * @returns a value a step of the cycle, to add to what is expected of a point `i` with `i % cycleSteps`; zeros where no
 * holiday was measured
 */
export function holidayEffect(
  values: Float64Array,
  expected: Float64Array,
  isHoliday: (point: number) => boolean,
  cycleSteps: number
): Float64Array {
  const sums = new Float64Array(cycleSteps);
  const counts = new Float64Array(cycleSteps);
  let total = 0;
  let measured = 0;
  let holidays = 0;
  let wasHoliday = false;
  for (let i = 0; i < values.length; i++) {
    const isOne = isHoliday(i) && !Number.isNaN(values[i]!);
    if (isOne) {
      const difference = values[i]! - expected[i]!;
      const step = i % cycleSteps;
      sums[step] = sums[step]! + difference;
      counts[step] = counts[step]! + 1;
      total += difference;
      measured++;
      holidays += wasHoliday ? 0 : 1;
    }
    wasHoliday = isHoliday(i) && (isOne || wasHoliday);
  }
  if (measured === 0) {
    return new Float64Array(cycleSteps);
  }
  const trust = holidays / (holidays + PRIOR_HOLIDAYS);
  return sums.map((sum, step) => trust * (counts[step]! > 0 ? sum / counts[step]! : total / measured));
}
