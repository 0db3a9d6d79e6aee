import { type DataFrame, getFieldDisplayName } from '@grafana/data';
import { type NumericSeries, listSeries } from './listSeries';

/** A series on screen with the name that the legend shows. */
export interface NamedSeries extends NumericSeries {
  readonly name: string;
}

/** Lists the panel's series under the names that Grafana's own panels show. */
export function nameSeries(frames: DataFrame[]): NamedSeries[] {
  return listSeries(frames).map((series) => ({
    ...series,
    name: getFieldDisplayName(series.field, frames[series.frameIndex], frames),
  }));
}
