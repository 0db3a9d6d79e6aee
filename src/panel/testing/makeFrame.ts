import { type DataFrame, FieldType, type Labels, toDataFrame } from '@grafana/data';

interface FrameInput {
  readonly refId?: string;
  readonly name?: string;
  readonly field?: string;
  readonly labels?: Labels;
  readonly timesMs: number[];
  readonly values: Array<number | null>;
}

/** A frame with a time field and a numeric one, as a data source returns it. */
export function makeFrame({ refId = 'A', name, field = 'Value', labels, timesMs, values }: FrameInput): DataFrame {
  return toDataFrame({
    refId,
    ...(name === undefined ? {} : { name }),
    fields: [
      { name: 'Time', type: FieldType.time, values: timesMs },
      { name: field, type: FieldType.number, values, ...(labels === undefined ? {} : { labels }) },
    ],
  });
}
