/** Standard deviations of a normal distribution in its median absolute deviation. */
export const DEVIATIONS_PER_MEDIAN = 1.4826;
