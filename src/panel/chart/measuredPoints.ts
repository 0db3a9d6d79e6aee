import type { NumericSeries } from '../history/listSeries';
import type { Points } from './ChartSeries';
import { breakAtGaps } from './breakAtGaps';
import { toPoints } from './toPoints';

/** What the panel's own query returned of one series, as it is drawn. */
export function measuredPoints({ field, timeField }: Pick<NumericSeries, 'field' | 'timeField'>): Points {
  return breakAtGaps(toPoints(timeField.values, field.values), timeField.config.interval ?? undefined);
}
