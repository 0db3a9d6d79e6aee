/**
 * The mean absolute error of the (seasonal) naive forecast inside the history: what MASE and MSIS measure errors by
 * (Hyndman and Koehler, "Another look at measures of forecast accuracy", 2006; the M4 competition's guide).
 * @param history what was learnt from, on the data's scale; NaN where nothing was measured
 * @param cycleSteps the season's length, or 1 where there is none
 * @returns NaN where no two measured points are a cycle apart; 0 where the naive forecast is never wrong
 */
export function naiveScale(history: Float64Array, cycleSteps: number): number {
  let sum = 0;
  let count = 0;
  for (let index = cycleSteps; index < history.length; index++) {
    const error = Math.abs(history[index]! - history[index - cycleSteps]!);
    if (!Number.isNaN(error)) {
      sum += error;
      count++;
    }
  }
  return sum / count;
}
