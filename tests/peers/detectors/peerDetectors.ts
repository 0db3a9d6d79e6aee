import { adaptiveBands } from './adaptiveBands';
import { ewmaChart } from './ewmaChart';
import { medianDeviation } from './medianDeviation';
import type { PeerDetector } from './PeerDetector';
import { rollingZScore } from './rollingZScore';
import { seasonalEsd } from './seasonalEsd';

/** What people run today on one series at a time. */
export const PEER_DETECTORS: readonly PeerDetector[] = [
  rollingZScore,
  medianDeviation,
  ewmaChart,
  seasonalEsd,
  adaptiveBands,
];
