import { FieldType, type PanelData } from '@grafana/data';
import type { PresageError } from '../../../pkg/series/PresageError';
import { NoNumberFieldError } from '../../../pkg/series/errors/NoNumberFieldError';
import { NoTimeFieldError } from '../../../pkg/series/errors/NoTimeFieldError';
import { TextValuesError } from '../../../pkg/series/errors/TextValuesError';
import { QueryFailedError } from './errors/QueryFailedError';
import { EmptyResultError } from './errors/EmptyResultError';
import { FutureRangeError } from './errors/FutureRangeError';

/** Says why no series can be drawn of a result in which `listSeries` found none. */
export function problemOfData({ series: frames, errors, timeRange, request }: PanelData): PresageError {
  const failure = errors?.[0];
  if (failure !== undefined) {
    return new QueryFailedError(failure.message ?? failure.data?.message ?? failure.statusText ?? '');
  }
  const frame = frames.find(({ length }) => length > 0);
  if (frame === undefined) {
    const isFuture = request !== undefined && timeRange.from.valueOf() > request.startTime;
    return isFuture ? new FutureRangeError() : new EmptyResultError();
  }
  const frameName = frame.name ?? frame.refId ?? '';
  if (!frame.fields.some(({ type }) => type === FieldType.time)) {
    return new NoTimeFieldError(frameName);
  }
  const text = frame.fields.find(({ type }) => type === FieldType.string);
  if (text !== undefined) {
    const example: unknown = text.values[0];
    return new TextValuesError(text.name, typeof example === 'string' ? example : undefined);
  }
  return new NoNumberFieldError(frameName);
}
