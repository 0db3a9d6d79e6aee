import type { Health } from '../../anomaly/health/Health';
import { GREEN_FROM, HEALTH_BOUNDS, YELLOW_FROM } from '../../anomaly/health/healthColour';
import { HEALTH_FORMULA } from '../../anomaly/health/healthOfCounts';
import type { Frame } from '../../series/Frame';
import { timeSeriesFrame } from './timeSeriesFrame';

/** Grafana's own form: each colour holds from its value on, the first from below all. */
const THRESHOLDS = {
  mode: 'absolute',
  steps: [
    { value: null, color: 'red' },
    { value: YELLOW_FROM, color: 'yellow' },
    { value: GREEN_FROM, color: 'green' },
  ],
};

const CONFIG = {
  min: 0,
  max: 100,
  decimals: 0,
  description: `Health = ${HEALTH_FORMULA} ${HEALTH_BOUNDS}`,
  thresholds: THRESHOLDS,
};

/** `health`: how well all series of the query are, 0 to 100, with its formula as the field's description. */
export function healthFrame(refId: string, { timesMs, score }: Health): Frame {
  return timeSeriesFrame(refId, { name: 'health', labels: {}, config: CONFIG, timesMs, values: score });
}
