import { powerSpectrum } from './powerSpectrum';

/** Peaks worth a look; a season stands out among the first few. */
const PEAK_COUNT = 8;

/** The highest of a thousand peaks of noise stands about this many times above its surroundings. */
const MIN_RATIO = 8;

/** Bins on each side that make a peak's surroundings; the nearest two may belong to the peak. */
const NEAREST_SURROUNDING = 3;
const FARTHEST_SURROUNDING = 8;

/** A season is looked for where it can come round this often. */
const MIN_CYCLES = 3;
const MIN_SEASON_STEPS = 4;

/** A stretch of periods, in steps, that a peak of the spectrum stands for. */
export interface PeriodRange {
  readonly shortest: number;
  readonly longest: number;
}

/**
 * The periods of the peaks that stand highest above the spectrum around them, and clearly so.
 * @param values differenced, no value missing
 * @returns the highest peak first
 */
export function spectralPeriods(values: Float64Array): PeriodRange[] {
  const power = powerSpectrum(values);
  const length = 2 * (power.length - 1);
  const peaks: Array<{ bin: number; ratio: number }> = [];
  const firstBin = Math.floor((MIN_CYCLES * length) / values.length);
  const lastBin = Math.min(power.length - 2, Math.floor(length / MIN_SEASON_STEPS));
  for (let bin = firstBin; bin <= lastBin; bin++) {
    const height = power[bin]!;
    if (height >= power[bin - 1]! && height >= power[bin + 1]!) {
      const ratio = height / surroundings(power, bin);
      if (ratio > MIN_RATIO) {
        peaks.push({ bin, ratio });
      }
    }
  }
  return peaks
    .toSorted((a, b) => b.ratio - a.ratio)
    .slice(0, PEAK_COUNT)
    .map(({ bin }) => ({ shortest: Math.floor(length / (bin + 1)), longest: Math.ceil(length / (bin - 1)) }))
    .map(({ shortest, longest }) => ({ shortest, longest: Math.min(longest, Math.floor(values.length / MIN_CYCLES)) }));
}

function surroundings(power: Float64Array, bin: number): number {
  let sum = 0;
  let count = 0;
  for (let distance = NEAREST_SURROUNDING; distance <= FARTHEST_SURROUNDING; distance++) {
    for (const neighbour of [power[bin - distance], power[bin + distance]]) {
      if (neighbour !== undefined) {
        sum += neighbour;
        count++;
      }
    }
  }
  return Math.max(sum / count, Number.MIN_VALUE);
}
