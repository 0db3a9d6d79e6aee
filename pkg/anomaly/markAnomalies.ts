import type { Forecast } from '../forecast/Forecast';
import type { Series } from '../series/Series';
import { BandMissingError } from './errors/BandMissingError';

/** A series that repeats itself exactly has a band of no width, which its own rounding must not leave. */
const ROUNDING_SHARE = 1e-9;

/**
 * Marks where a real series leaves a forecast's band.
 * @param actual on the forecast's grid: the same step, and points at the same times
 * @param level the band's coverage in percent, one of the forecast's own
 * @returns a series on the grid of the forecast's horizon: 1 above the band, -1 below, 0 inside, NaN where `actual` has
 * nothing
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
    const lower = band.lower[step]!;
    const upper = band.upper[step]!;
    const rounding = ROUNDING_SHARE * Math.max(Math.abs(lower), Math.abs(upper));
    return Number(value > upper + rounding) - Number(value < lower - rounding);
  });
  return { name: actual.name, labels: actual.labels, startMs: forecast.startMs, stepMs, values };
}
