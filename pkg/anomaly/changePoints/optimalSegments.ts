/**
 * Cuts values into the stretches of one mean each that fit best: the least sum of squared distances from the means,
 * plus a penalty for each cut, found exactly by PELT (Killick, Fearnhead and Eckley, 2012).
 * @param sums of the values, see `cumulativeSums`
 * @param penalty what one more cut has to save
 * @param minLength points a stretch has at least
 * @returns where each stretch but the first starts, ascending
 */
export function optimalSegments(sums: Float64Array, penalty: number, minLength: number): number[] {
  const count = sums.length - 1;
  // Without the sum of all squares, which no cut changes, a stretch costs its sum squared over its length, negated.
  const costs = new Float64Array(count + 1);
  costs[0] = -penalty;
  const startCosts = new Float64Array(count + 1);
  const lastCuts = new Uint32Array(count + 1);
  const starts = new Uint32Array(count + 1);
  // From its expiry on, a start is beaten by a cut that by then is itself far enough back to start from.
  const expiries = new Uint32Array(count + 1).fill(count + 1);
  let startCount = 0;
  for (let end = minLength; end <= count; end++) {
    const newStart = end - minLength;
    if (newStart === 0 || newStart >= minLength) {
      starts[startCount++] = newStart;
    }
    let least = Number.POSITIVE_INFINITY;
    for (let k = 0; k < startCount; k++) {
      const start = starts[k]!;
      const sum = sums[end]! - sums[start]!;
      const cost = costs[start]! - (sum * sum) / (end - start);
      startCosts[k] = cost;
      if (cost < least) {
        least = cost;
        lastCuts[end] = start;
      }
    }
    costs[end] = least + penalty;
    let kept = 0;
    for (let k = 0; k < startCount; k++) {
      const start = starts[k]!;
      if (startCosts[k]! >= costs[end]!) {
        expiries[start] = Math.min(expiries[start]!, end + minLength);
      }
      if (expiries[start]! > end + 1) {
        starts[kept++] = start;
      }
    }
    startCount = kept;
  }
  const cuts: number[] = [];
  for (let end = lastCuts[count]!; end > 0; end = lastCuts[end]!) {
    cuts.push(end);
  }
  return cuts.reverse();
}
