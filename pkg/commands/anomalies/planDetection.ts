import type { DetectionPlan } from '../../anomaly/DetectionPlan';
import type { TimestampFormat } from '../TimestampFormat';
import type { AnomaliesOptions } from './AnomaliesOptions';
import { StretchUnitError } from './errors/StretchUnitError';

/**
 * How to judge an input whose times are of the given format.
 * @throws {StretchUnitError} where the stretches asked for are not like the input's times
 */
export function planDetection(
  { sensitivity, exclude, falseAlarm }: AnomaliesOptions,
  format: TimestampFormat
): DetectionPlan {
  const isIndex = format.kind === 'index';
  if ([...exclude, ...falseAlarm].some(({ unit }) => isIndex !== (unit === 'index'))) {
    throw new StretchUnitError(isIndex);
  }
  return { sensitivity, exclude, falseAlarms: falseAlarm };
}
