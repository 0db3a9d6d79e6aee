import { DataType, type Field, tableFromIPC, type Vector } from 'apache-arrow';
import type { Frame, FrameField, FrameMeta } from '../../series/Frame';

/**
 * Reads a frame from the Arrow IPC file that Grafana's backend or {@link encodeFrame} wrote; null numbers become NaN.
 * @throws {TypeError} where a column is neither a time, a number nor text
 */
export function decodeFrame(file: Uint8Array): Frame {
  const table = tableFromIPC(file);
  const { metadata } = table.schema;
  const meta = metadata.get('meta');
  return {
    ...presentText('name', metadata.get('name')),
    ...presentText('refId', metadata.get('refId')),
    ...(meta !== undefined && { meta: JSON.parse(meta) as FrameMeta }),
    fields: table.schema.fields.map((field, index) => toFrameField(field, table.getChildAt(index))),
  };
}

/** Grafana writes an absent name as empty text. */
function presentText<Key extends string>(key: Key, text: string | undefined): { [name in Key]?: string } {
  return text === undefined || text === '' ? {} : ({ [key]: text } as { [name in Key]?: string });
}

function toFrameField(field: Field, vector: Vector | null): FrameField {
  const labels = field.metadata.get('labels');
  const config = field.metadata.get('config');
  const base = {
    name: field.name,
    ...(labels !== undefined && { labels: JSON.parse(labels) as Record<string, string> }),
    ...(config !== undefined && { config: JSON.parse(config) as Record<string, unknown> }),
  };
  const cells: readonly unknown[] = vector === null ? [] : [...vector];
  if (DataType.isTimestamp(field.type)) {
    return { ...base, type: 'time', values: toNumbers(cells) };
  }
  if (DataType.isFloat(field.type) || DataType.isInt(field.type)) {
    return { ...base, type: 'number', values: toNumbers(cells) };
  }
  if (DataType.isUtf8(field.type)) {
    return { ...base, type: 'string', values: cells.map((cell) => (cell === null ? null : String(cell))) };
  }
  throw new TypeError(
    `Field "${field.name}" has the type ${field.type.toString()}, which is neither time, number nor text.`
  );
}

function toNumbers(cells: readonly unknown[]): Float64Array {
  return Float64Array.from(cells, (cell) => (cell === null ? Number.NaN : Number(cell)));
}
