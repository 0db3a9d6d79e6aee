import { median } from '../../../pkg/prepare/median';
import type { PeerDetector } from './PeerDetector';

const WINDOW_SAMPLES = 288;
const LEAST_SAMPLES = 20;

/** What makes the median absolute deviation of normal values their standard deviation. */
const NORMAL_SHARE = 0.6745;

/**
 * The modified z-score of Iglewicz and Hoaglin ("How to Detect and Handle Outliers", 1993) over the last 288 samples:
 * the distance from their median by the median of theirs. They name 3.5.
 */
export const medianDeviation: PeerDetector = {
  name: 'MAD',
  documentedMultiple: 3.5,
  multiples: [3.5, 5, 7, 10, 15, 20, 30, 50],
  distances: ({ values }) =>
    values.map((value, at) => {
      const window = values.subarray(Math.max(0, at - WINDOW_SAMPLES), at).filter((each) => !Number.isNaN(each));
      if (window.length < LEAST_SAMPLES || Number.isNaN(value)) {
        return 0;
      }
      const middle = median(window);
      const deviation = median(window.map((each) => Math.abs(each - middle)));
      const distance = (NORMAL_SHARE * Math.abs(value - middle)) / deviation;
      return Number.isFinite(distance) ? distance : 0;
    }),
};
