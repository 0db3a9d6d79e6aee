import type { PeerDetector } from './PeerDetector';
import { rollingMoments } from './rollingMoments';

const WINDOW_SAMPLES = 288;
const WEIGHT = 0.2;

/**
 * The control chart of Roberts ("Control Chart Tests Based on Geometric Moving Averages", 1959): the exponentially
 * weighted mean's distance from the mean of the last 288 samples, in its own standard deviations. A weight of 0.2 with
 * limits at 3 is what textbooks name.
 */
export const ewmaChart: PeerDetector = {
  name: 'EWMA',
  documentedMultiple: 3,
  multiples: [3, 4, 5, 6, 7, 8, 10, 12, 15, 20],
  distances: ({ values }) => {
    const { means, deviations } = rollingMoments(values, WINDOW_SAMPLES);
    const spread = Math.sqrt(WEIGHT / (2 - WEIGHT));
    let average = Number.NaN;
    return values.map((value, at) => {
      if (Number.isNaN(value)) {
        return 0;
      }
      average = Number.isNaN(average) ? value : average + WEIGHT * (value - average);
      const distance = Math.abs(average - means[at]!) / (spread * deviations[at]!);
      return Number.isFinite(distance) ? distance : 0;
    });
  },
};
