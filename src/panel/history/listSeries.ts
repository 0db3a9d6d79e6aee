import { type DataFrame, type Field, FieldType } from '@grafana/data';

/** One numeric field of a frame, with the time field it is measured against. */
export interface NumericSeries {
  /** The same in every answer to the same query, whatever its time range; unique within one answer. */
  readonly key: string;
  readonly frameIndex: number;
  readonly fieldIndex: number;
  readonly field: Field<number | null>;
  readonly timeField: Field<number>;
}

/** Finds every series that a line can be drawn of: numeric fields of frames that have a time field. */
export function listSeries(frames: readonly DataFrame[]): NumericSeries[] {
  const found: NumericSeries[] = [];
  const uses = new Map<string, number>();
  frames.forEach((frame, frameIndex) => {
    const timeField = frame.fields.find((field) => field.type === FieldType.time);
    if (timeField === undefined) {
      return;
    }
    frame.fields.forEach((field, fieldIndex) => {
      if (field.type !== FieldType.number) {
        return;
      }
      const identity = identityOf(frame, field);
      const use = uses.get(identity) ?? 0;
      uses.set(identity, use + 1);
      found.push({ key: `${identity}#${use}`, frameIndex, fieldIndex, field, timeField });
    });
  });
  return found;
}

function identityOf(frame: DataFrame, field: Field): string {
  const labels = Object.entries(field.labels ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  // Sources without labels tell their series apart by the frame's name.
  return `${frame.refId ?? ''}\n${JSON.stringify([field.name, labels.length > 0 ? labels : (frame.name ?? '')])}`;
}

/** The part of a series' key that is left where it doesn't matter which query returned it. */
export function keyWithoutQuery(key: string): string {
  return key.slice(key.indexOf('\n') + 1);
}
