import type { Frame, FrameMeta, NumberField } from '../../series/Frame';

export interface TimeSeries {
  readonly name: string;
  readonly labels: NonNullable<NumberField['labels']>;
  readonly config: NonNullable<NumberField['config']>;
  /** Unix time in milliseconds. */
  readonly timesMs: Float64Array;
  /** One for each time; NaN stands for null. */
  readonly values: Float64Array;
}

/** One series as the frame that panels, Explore and alert rules all take. */
export function timeSeriesFrame(refId: string, series: TimeSeries, meta: FrameMeta = {}): Frame {
  const { name, labels, config, timesMs, values } = series;
  return {
    // No frame name: Grafana would show it before the same name of the field.
    refId,
    meta: { ...meta, type: 'timeseries-multi', typeVersion: [0, 1] },
    fields: [
      { name: 'Time', type: 'time', values: timesMs },
      { name, type: 'number', labels, config, values },
    ],
  };
}
