import type { Band, Forecast } from './Forecast';

/**
 * When a forecast first reaches a threshold. Times in Unix milliseconds, between steps by a straight line; undefined
 * where it never does.
 */
export interface Breach {
  /**
   * Which way the threshold lies from the last measured value. An upper limit that is 'falling' has been passed
   * already, and a lower one that is 'rising': the times are then when the forecast comes back to it.
   */
  readonly direction: 'rising' | 'falling';
  readonly meanMs: number | undefined;
  /** For the widest band, ascending by time: its nearer edge, then its farther one. */
  readonly earliestMs: number | undefined;
  readonly latestMs: number | undefined;
  /** The band's coverage in percent; undefined for a forecast without bands. */
  readonly level: number | undefined;
}

/**
 * Finds when a forecast's mean first reaches a threshold, and the earliest and latest time its widest band gives for
 * that.
 * @returns undefined where the last measured value stands on the threshold or the band never reaches it
 */
export function findBreach(forecast: Forecast, threshold: number): Breach | undefined {
  const { history, mean, bands } = forecast;
  const lastPoint = history.values.findLastIndex((value) => !Number.isNaN(value));
  const lastValue = history.values[lastPoint];
  if (lastValue === undefined || lastValue === threshold) {
    return undefined;
  }
  const direction = lastValue < threshold ? 'rising' : 'falling';
  const crossing = (path: Float64Array): number | undefined => firstCrossingMs(forecast, path, lastValue, threshold);

  const band: Band | undefined = bands.at(-1);
  const [nearer, farther] = direction === 'rising' ? [band?.upper, band?.lower] : [band?.lower, band?.upper];
  const meanMs = crossing(mean);
  const earliestMs = nearer && crossing(nearer);
  if (meanMs === undefined && earliestMs === undefined) {
    return undefined;
  }
  return { direction, meanMs, earliestMs, latestMs: farther && crossing(farther), level: band?.level };
}

function firstCrossingMs(
  { startMs, history }: Forecast,
  path: Float64Array,
  lastValue: number,
  threshold: number
): number | undefined {
  const isRising = lastValue < threshold;
  const step = path.findIndex((value) => (isRising ? value >= threshold : value <= threshold));
  if (step === -1) {
    return undefined;
  }
  const before = step === 0 ? lastValue : path[step - 1]!;
  const share = (threshold - before) / (path[step]! - before);
  return startMs + (step - 1 + share) * history.stepMs;
}
