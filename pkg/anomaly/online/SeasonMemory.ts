import { DAY_MS, MINUTE_MS } from '../../series/durations';
import { SortedValues } from '../../series/SortedValues';

const MIN_BIN_MS = 5 * MINUTE_MS;
const DAYS_KEPT = 8;
const DAYS_COMPARED = 7;

/** A recurring job is a little early or late: values of this many bins around count as the same time of day. */
const NEAR_BINS = 3;

const NO_BIN = -(2 ** 31);

/**
 * What a series did at each time of day over the last week, in bins of five minutes or of a step where that is longer.
 * A fixed amount of memory, however fine the series.
 */
export class SeasonMemory {
  private readonly binMs: number;
  private readonly binsPerDay: number;
  private readonly mean: Float64Array;
  private readonly low: Float64Array;
  private readonly high: Float64Array;
  /** Which bin since 1970 a place holds, so that an old day is never taken for a new one. */
  private readonly holds: Int32Array;
  private readonly count: Uint32Array;
  private readonly ofDays = new SortedValues(DAYS_COMPARED);

  constructor(stepMs: number) {
    this.binMs = Math.min(DAY_MS, Math.max(MIN_BIN_MS, stepMs));
    this.binsPerDay = Math.max(1, Math.round(DAY_MS / this.binMs));
    const places = this.binsPerDay * DAYS_KEPT;
    this.mean = new Float64Array(places);
    this.low = new Float64Array(places);
    this.high = new Float64Array(places);
    this.holds = new Int32Array(places).fill(NO_BIN);
    this.count = new Uint32Array(places);
  }

  /** @param usual what is learnt as usual at this time of day, where the value itself is an anomaly */
  add(timeMs: number, value: number, usual = value): void {
    const bin = Math.floor(timeMs / this.binMs);
    const place = this.placeFor(bin);
    if (this.holds[place] !== bin) {
      this.holds[place] = bin;
      this.mean[place] = usual;
      this.low[place] = value;
      this.high[place] = value;
      this.count[place] = 1;
      return;
    }
    this.count[place]!++;
    this.mean[place]! += (usual - this.mean[place]!) / this.count[place]!;
    this.low[place] = Math.min(this.low[place]!, value);
    this.high[place] = Math.max(this.high[place]!, value);
  }

  /** Median over the last seven days of what the series did at this time of day; NaN before two days are known. */
  usualAt(timeMs: number): number {
    const bin = Math.floor(timeMs / this.binMs);
    this.ofDays.clear();
    for (let day = 1; day <= DAYS_COMPARED; day++) {
      const mean = this.smoothedMean(bin - day * this.binsPerDay);
      if (!Number.isNaN(mean)) {
        this.ofDays.add(mean);
      }
    }
    return this.ofDays.size < 2 ? Number.NaN : this.ofDays.median;
  }

  /** What the series did a week ago; NaN where that isn't known. */
  aWeekBefore(timeMs: number): number {
    return this.smoothedMean(Math.floor(timeMs / this.binMs) - DAYS_COMPARED * this.binsPerDay);
  }

  /** Distance of a value from what any of the last seven days reached at about this time; NaN before a day is known. */
  distanceFromAnyDay(timeMs: number, value: number): number {
    const bin = Math.floor(timeMs / this.binMs);
    let least = Number.NaN;
    for (let day = 1; day <= DAYS_COMPARED; day++) {
      const distance = this.distanceFromDay(bin - day * this.binsPerDay, value);
      least = Number.isNaN(least) || distance < least ? distance : least;
    }
    return least;
  }

  /** On how many of the last seven days the series came this near to a value at about this time. */
  daysNear(timeMs: number, value: number, tolerance: number): number {
    const bin = Math.floor(timeMs / this.binMs);
    let days = 0;
    for (let day = 1; day <= DAYS_COMPARED; day++) {
      days += Number(this.distanceFromDay(bin - day * this.binsPerDay, value, 1) <= tolerance);
    }
    return days;
  }

  /** Moves all that is known, after the series moved to another level. */
  shift(by: number): void {
    for (let place = 0; place < this.mean.length; place++) {
      this.mean[place]! += by;
      this.low[place]! += by;
      this.high[place]! += by;
    }
  }

  private smoothedMean(bin: number): number {
    let sum = 0;
    let known = 0;
    for (let near = bin - 1; near <= bin + 1; near++) {
      const place = this.placeOf(near);
      if (place !== -1) {
        sum += this.mean[place]!;
        known++;
      }
    }
    return known === 0 ? Number.NaN : sum / known;
  }

  private distanceFromDay(bin: number, value: number, around = NEAR_BINS): number {
    let least = Number.NaN;
    for (let near = bin - around; near <= bin + around; near++) {
      const place = this.placeOf(near);
      if (place !== -1) {
        const distance = Math.max(0, this.low[place]! - value, value - this.high[place]!);
        least = Number.isNaN(least) || distance < least ? distance : least;
      }
    }
    return least;
  }

  /** @returns -1 where nothing is known of the bin */
  private placeOf(bin: number): number {
    const place = this.placeFor(bin);
    return this.holds[place] === bin ? place : -1;
  }

  private placeFor(bin: number): number {
    const place = bin % this.mean.length;
    return place < 0 ? place + this.mean.length : place;
  }
}
