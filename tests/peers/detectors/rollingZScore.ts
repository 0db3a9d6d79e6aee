import type { PeerDetector } from './PeerDetector';
import { rollingMoments } from './rollingMoments';

const WINDOW_SAMPLES = 288;

/** Standard deviations from the mean of the last 288 samples. */
export const rollingZScore: PeerDetector = {
  name: 'rolling z-score',
  documentedMultiple: 5,
  multiples: [3, 3.5, 4, 5, 6, 7, 8, 10],
  distances: ({ values }) => {
    const { means, deviations } = rollingMoments(values, WINDOW_SAMPLES);
    return values.map((value, at) => {
      const distance = Math.abs(value - means[at]!) / deviations[at]!;
      return Number.isFinite(distance) ? distance : 0;
    });
  },
};
