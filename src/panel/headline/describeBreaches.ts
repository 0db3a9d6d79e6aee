import { formattedValueToString } from '@grafana/data';
import { type Breach, findBreach } from '../../../pkg/forecast/findBreach';
import type { ChartSeries } from '../chart/ChartSeries';
import type { TimeSpan } from '../chart/TimeSpan';
import { absoluteThresholds } from './absoluteThresholds';
import { describeBreach } from './describeBreach';

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
      const text = describeBreach(breach, threshold, span);
      return isOnly ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : `${series.name} ${text}`;
    });
}

interface SeriesBreach {
  readonly series: ChartSeries;
  readonly threshold: string;
  readonly breach: Breach;
}

function firstBreach(series: ChartSeries): SeriesBreach | undefined {
  const { forecast, config, display } = series;
  if (forecast === undefined) {
    return undefined;
  }
  return absoluteThresholds(config)
    .flatMap((value) => {
      const breach = findBreach(forecast, value);
      const threshold = display === undefined ? String(value) : formattedValueToString(display(value));
      return breach === undefined ? [] : [{ series, threshold, breach }];
    })
    .sort(bySoonest)[0];
}

/** What is expected comes before what is only possible. */
function bySoonest(a: SeriesBreach, b: SeriesBreach): number {
  const aIsExpected = a.breach.meanMs !== undefined;
  const bIsExpected = b.breach.meanMs !== undefined;
  if (aIsExpected !== bIsExpected) {
    return aIsExpected ? -1 : 1;
  }
  const soonest = ({ breach }: SeriesBreach) => breach.meanMs ?? breach.earliestMs ?? Infinity;
  return soonest(a) - soonest(b);
}
