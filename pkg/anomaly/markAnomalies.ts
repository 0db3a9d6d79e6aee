import type { Forecast } from '../forecast/Forecast';
import type { Series } from '../series/Series';
import { BandMissingError } from './errors/BandMissingError';

/**
 * Marks where a real series leaves a forecast's band.
 * @param actual on the forecast's grid: the same step, and points at the same times
 * @param level the band's coverage in percent, one of the forecast's own
 * @returns a series on the grid of the forecast's horizon: 1 above the band, -1 below, 0 inside, NaN where `actual` has nothing
 * @throws {BandMissingError} where the forecast has no band of that level
 */
export function markAnomalies(actual: Series, forecast: Forecast, level: number): Series {
  const band = forecast.bands.find((candidate) => candidate.level === level);
  if (band === undefined) {
    throw new BandMissingError(level);
  }
  const { stepMs } = forecast.history;
  const offset = Math.round((forecast.startMs - actual.startMs) / stepMs);
  const values = forecast.mean.map((_, step) => {
    const value = actual.values[offset + step] ?? Number.NaN;
    if (Number.isNaN(value)) {
      return Number.NaN;
    }
    return Number(value > band.upper[step]!) - Number(value < band.lower[step]!);
  });
  return { name: actual.name, labels: actual.labels, startMs: forecast.startMs, stepMs, values };
}
