/** Growth goes on at this share of its rate for each cycle after the next. */
const DAMPING = 0.5;

/** Cycles whose growth is averaged. */
const GROWTH_CYCLES = 3;

/**
 * Delta: the last cycle again, with the growth from cycle to cycle going on ever slower. Of the growth at each step the
 * median counts, so that a single jump is no growth.
 * @param cycleSteps the season's length, 1 without a season; the values hold it twice
 */
export function forecastByGrowth(values: Float64Array, cycleSteps: number, steps: number): Float64Array {
  const { length } = values;
  const from = Math.max(cycleSteps, length - GROWTH_CYCLES * cycleSteps);
  const growths = values.subarray(from).map((value, i) => value - values[from + i - cycleSteps]!);
  const growth = growths.sort()[growths.length >> 1]!;
  const forecast = new Float64Array(steps);
  for (let step = 0; step < steps; step++) {
    const cycle = Math.floor(step / cycleSteps);
    const grown = (DAMPING * growth * (1 - DAMPING ** (cycle + 1))) / (1 - DAMPING);
    forecast[step] = values[length - cycleSteps + (step % cycleSteps)]! + grown;
  }
  return forecast;
}
