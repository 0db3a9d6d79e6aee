import { findBreach } from '../../forecast/findBreach';
import type { Forecast } from '../../forecast/Forecast';
import type { Frame } from '../../series/Frame';
import type { SourceSeries } from '../SourceSeries';
import { derivedSeries } from './derivedSeries';
import { timeSeriesFrame } from './timeSeriesFrame';

/**
 * `<metric>:breach`: one point with the seconds from `nowMs` until the forecast reaches a threshold, null where it
 * doesn't within its horizon. The earliest and latest time its widest band gives are in the frame's custom meta, in
 * seconds too.
 * @param nowMs the forecast's present: the range's end, or now where that is earlier; Unix ms
 */
export function breachFrame(
  refId: string,
  source: SourceSeries,
  forecast: Forecast,
  { threshold, nowMs }: { readonly threshold: number; readonly nowMs: number }
): Frame {
  const breach = findBreach(forecast, threshold);
  const secondsUntil = (timeMs: number | undefined): number =>
    timeMs === undefined ? Number.NaN : Math.max(0, (timeMs - nowMs) / 1_000);
  const inMeta = (timeMs: number | undefined): number | null => (timeMs === undefined ? null : secondsUntil(timeMs));
  return timeSeriesFrame(
    refId,
    {
      ...derivedSeries(source, { kind: 'breach', labels: { ml_forecast: 'breach' }, config: { unit: 's' } }),
      timesMs: Float64Array.of(nowMs),
      values: Float64Array.of(secondsUntil(breach?.meanMs)),
    },
    {
      custom: {
        threshold,
        direction: breach?.direction ?? null,
        earliestSeconds: inMeta(breach?.earliestMs),
        latestSeconds: inMeta(breach?.latestMs),
        level: breach?.level ?? null,
      },
    }
  );
}
