import type { Frame } from '../../series/Frame';
import { inTimeOrder } from '../inTimeOrder';
import { sliceSamples } from '../sliceSamples';
import type { SourceSeries } from '../SourceSeries';
import type { TimeRange } from '../../series/TimeRange';
import { timeSeriesFrame } from './timeSeriesFrame';

/**
 * The measured values within the asked range, under their own name, each time once and in order: alert rules and
 * Grafana's panels take no other. `__name__` is left out of the labels, as it is the name; panels would show it twice.
 */
export function actualFrame(refId: string, { samples, config }: SourceSeries, range: TimeRange): Frame {
  const { __name__, ...labels } = samples.labels;
  return timeSeriesFrame(refId, { ...inTimeOrder(sliceSamples(samples, range)), labels, config });
}
