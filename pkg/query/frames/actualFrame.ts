import type { Frame } from '../../series/Frame';
import { sliceSamples } from '../sliceSamples';
import type { SourceSeries } from '../SourceSeries';
import type { TimeRange } from '../planForecast';
import { timeSeriesFrame } from './timeSeriesFrame';

/** The measured values within the asked range, as the source gave them and under their own name. */
export function actualFrame(refId: string, { samples, config }: SourceSeries, range: TimeRange): Frame {
  return timeSeriesFrame(refId, { ...sliceSamples(samples, range), config });
}
