import { type DataFrame, FieldType } from '@grafana/data';

/** Whether a frame has a time and a number to draw over it. */
export function isTimeSeries({ fields }: DataFrame): boolean {
  return fields.some(({ type }) => type === FieldType.time) && fields.some(({ type }) => type === FieldType.number);
}
