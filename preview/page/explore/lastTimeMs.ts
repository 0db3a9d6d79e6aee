import { type DataFrame, FieldType } from '@grafana/data';

/** The last time (Unix ms) in any of the frames; -Infinity where there is none. */
export function lastTimeMs(frames: readonly DataFrame[]): number {
  const times = frames.flatMap(({ fields }) => fields.filter(({ type }) => type === FieldType.time));
  return Math.max(-Infinity, ...times.map(({ values }) => Number(values.at(-1) ?? -Infinity)));
}
