import {
  type Data,
  type DataType,
  Field,
  Float64,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  TimestampNanosecond,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';
import type { Frame, FrameField } from '../../series/Frame';

const NANOSECONDS_PER_MILLISECOND = 1_000_000n;

interface Column {
  readonly type: DataType;
  readonly nullable: boolean;
  readonly data: Data;
}

/**
 * Writes a frame as Grafana's backend reads it: an Arrow IPC file whose metadata carries names, labels, field options
 * and `meta`.
 * @throws {RangeError} where the fields differ in length
 */
export function encodeFrame(frame: Frame): Uint8Array {
  const length = frame.fields[0]?.values.length ?? 0;
  if (frame.fields.some((field) => field.values.length !== length)) {
    throw new RangeError(`The fields of frame "${frame.name ?? ''}" differ in length.`);
  }

  const columns = frame.fields.map(toColumn);
  const fields = frame.fields.map((field, index) => toArrowField(field, columns[index]!));
  const schema = new Schema(fields, frameMetadata(frame));
  const rows = makeData({ type: new Struct(fields), length, nullCount: 0, children: columns.map(({ data }) => data) });
  return tableToIPC(new Table(schema, [new RecordBatch(schema, rows)]), 'file');
}

function toArrowField(field: FrameField, column: Column): Field {
  const metadata = new Map([['tstype', field.type]] as Array<[string, string]>);
  if (field.labels !== undefined) {
    metadata.set('labels', JSON.stringify(field.labels));
  }
  if (field.config !== undefined) {
    metadata.set('config', JSON.stringify(field.config));
  }
  return new Field(field.name, column.type, column.nullable, metadata);
}

function frameMetadata(frame: Frame): Map<string, string> {
  const metadata = new Map([
    ['name', frame.name ?? ''],
    ['refId', frame.refId ?? ''],
  ]);
  if (frame.meta !== undefined) {
    metadata.set('meta', JSON.stringify(frame.meta));
  }
  return metadata;
}

function toColumn(field: FrameField): Column {
  switch (field.type) {
    case 'time':
      return timeColumn(field.values);
    case 'number':
      return numberColumn(field.values);
    case 'string':
      return stringColumn(field.values);
    case 'other':
      return stringColumn(field.values.map((value) => (value == null ? null : JSON.stringify(value))));
  }
}

function timeColumn(timesMs: Float64Array): Column {
  const type = new TimestampNanosecond();
  const { length } = timesMs;
  const data = new BigInt64Array(length);
  for (let index = 0; index < length; index++) {
    const timeMs = timesMs[index]!;
    data[index] = Number.isNaN(timeMs) ? 0n : BigInt(Math.round(timeMs)) * NANOSECONDS_PER_MILLISECOND;
  }
  // Alert rules find the time field only where it can't be null; tables have times that are not known.
  return timesMs.some(Number.isNaN)
    ? { type, nullable: true, data: makeData({ type, length, data, ...presence(timesMs) }) }
    : { type, nullable: false, data: makeData({ type, length, nullCount: 0, data }) };
}

function numberColumn(values: Float64Array): Column {
  const type = new Float64();
  return { type, nullable: true, data: makeData({ type, length: values.length, data: values, ...presence(values) }) };
}

/** NaN stands for null. */
function presence(values: Float64Array): { nullCount: number; nullBitmap: Uint8Array } {
  const nullBitmap = new Uint8Array(Math.ceil(values.length / 8));
  let nullCount = 0;
  for (let index = 0; index < values.length; index++) {
    if (Number.isNaN(values[index])) {
      nullCount++;
    } else {
      nullBitmap[index >> 3]! |= 1 << (index & 7);
    }
  }
  return { nullCount, nullBitmap };
}

function stringColumn(values: ReadonlyArray<string | null>): Column {
  const type = new Utf8();
  const data = vectorFromArray(values, type).data[0] ?? makeData({ type });
  return { type, nullable: true, data };
}
