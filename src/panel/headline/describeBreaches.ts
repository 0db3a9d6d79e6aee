import type { ChartSeries } from '../chart/ChartSeries';
import type { TimeSpan } from '../chart/TimeSpan';
import { formatValue } from '../tooltip/formatValue';
import { bySoonest } from './bySoonest';
import { describeBreach } from './describeBreach';
import { firstBreach } from './firstBreach';

/**
 * Says which series will reach a threshold, the soonest first: "disk reaches 90 % in 3 d 4 h (between 2 d and 5 d)".
 * A panel's only series needs no name.
 */
export function describeBreaches(seriesList: readonly ChartSeries[], span: TimeSpan): string[] {
  const isOnly = seriesList.length === 1;
  return seriesList
    .filter(({ config }) => config.custom?.hideFrom?.viz !== true)
    .flatMap((series) => firstBreach(series) ?? [])
    .sort(bySoonest)
    .map(({ series, threshold, breach }) => {
      const text = describeBreach(breach, formatValue(series, threshold), span);
      return isOnly ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : `${series.name} ${text}`;
    });
}
