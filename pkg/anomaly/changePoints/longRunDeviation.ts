import { DEVIATIONS_PER_MEDIAN } from '../../prepare/deviationsPerMedian';
import { median } from '../../prepare/median';

/**
 * How noisy a series is to whoever averages stretches of it: the square root of its long-run variance, from the median
 * difference of neighbouring blocks' means (Wu and Zhao, "Inference of trends in time series", 2007). Steps are in few
 * of the blocks, and noise that lasts for less than a block counts in full.
 * @param sums of the series, see `cumulativeSums`
 * @param blockLength in points; two blocks or more fit in
 */
export function longRunDeviation(sums: Float64Array, blockLength: number): number {
  const blocks = Math.floor((sums.length - 1) / blockLength);
  const differences = new Float64Array(blocks - 1);
  for (let block = 1; block < blocks; block++) {
    const middle = block * blockLength;
    const difference = sums[middle + blockLength]! - 2 * sums[middle]! + sums[middle - blockLength]!;
    differences[block - 1] = Math.abs(difference) / blockLength;
  }
  return DEVIATIONS_PER_MEDIAN * median(differences) * Math.sqrt(blockLength / 2);
}
