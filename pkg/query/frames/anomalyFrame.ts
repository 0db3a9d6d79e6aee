import { markAnomalies } from '../../anomaly/markAnomalies';
import type { Forecast } from '../../forecast/Forecast';
import { alignSamples } from '../../prepare/alignSamples';
import type { Frame } from '../../series/Frame';
import type { SourceSeries } from '../SourceSeries';
import { derivedSeries } from './derivedSeries';
import { gridTimesMs } from '../gridTimesMs';
import { timeSeriesFrame } from './timeSeriesFrame';

/**
 * `<metric>:anomalous`: 1 where the measured value stands above its widest band, -1 below, 0 inside, nothing where
 * nothing was measured.
 * @param check forecast of the judged time, learnt before it
 */
export function anomalyFrame(refId: string, source: SourceSeries, check: Forecast): Frame {
  const { startMs, history, mean, bands } = check;
  const actual = alignSamples(source.samples, { startMs, stepMs: history.stepMs }, mean.length);
  const level = bands.at(-1)?.level ?? Number.NaN;
  const marks = markAnomalies(actual, check, level).values;
  const times = gridTimesMs(startMs, history.stepMs, mean.length);
  const isMeasured = (_: number, point: number): boolean => !Number.isNaN(marks[point]);
  const identity = derivedSeries(source, { kind: 'anomalous', labels: { ml_forecast: 'anomalous' }, config: {} });
  return timeSeriesFrame(
    refId,
    { ...identity, timesMs: times.filter(isMeasured), values: marks.filter(isMeasured) },
    { custom: { model: check.model, level } }
  );
}
