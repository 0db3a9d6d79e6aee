import { RecentMedian } from './RecentMedian';
import { SeasonMemory } from './SeasonMemory';
import { WinsorisedMeanSquare } from './WinsorisedMeanSquare';

const LEVEL_POINTS = 2_000;

/** A forecast with half the squared error of another has four times its weight. */
const WEIGHT_POWER = 2;

/** Errors of a forecast that are remembered, in points, and how many it needs to have a say. */
const MEMORY_POINTS = 500;
const MIN_TESTED_POINTS = 12;
const MAX_ERRORS = 4;

/** A value is usual at a time of day if this many of the last seven days came near it. */
const HABITUAL_DAYS = 2;

/**
 * What a series is expected to show next, from three short-horizon forecasts: its recent level, what is usual at this
 * time of day, and what it did a week ago. They are blended by their errors so far, as the blend of Bates and Granger
 * (1969). None of them follows the newest points, since a forecast that does takes an anomaly for normal once it lasts.
 */
export class Expectation {
  private readonly level = new RecentMedian(LEVEL_POINTS);
  private readonly forecasts = new Float64Array(3);
  private readonly errors = Array.from(
    this.forecasts,
    () => new WinsorisedMeanSquare(MEMORY_POINTS, MIN_TESTED_POINTS, MAX_ERRORS)
  );
  private season: SeasonMemory | undefined;

  /** The middle of the recent values, whatever the time of day; NaN before the first. */
  get recentLevel(): number {
    return this.level.value;
  }

  /** @returns NaN before the first value */
  at(timeMs: number): number {
    const { forecasts } = this;
    forecasts[0] = this.level.value;
    forecasts[1] = this.season?.usualAt(timeMs) ?? Number.NaN;
    forecasts[2] = this.season?.aWeekBefore(timeMs) ?? Number.NaN;
    const best = this.mostExact();
    const least = this.errors[best]!.value;
    let weights = 0;
    let sum = 0;
    for (let i = 0; i < forecasts.length; i++) {
      if (this.isTested(i)) {
        // By ratio, since powers of the errors themselves overflow where a series' unit is large or small.
        const weight = (least / this.errors[i]!.value) ** WEIGHT_POWER;
        weights += weight;
        sum += weight * forecasts[i]!;
      }
    }
    const blend = sum / weights;
    // Where a forecast never errs there is no ratio: it is taken alone.
    return Number.isFinite(blend) ? blend : forecasts[best]!;
  }

  /** Distance from what any of the last days reached at about this time; NaN before a day is known. */
  distanceFromAnyDay(timeMs: number, value: number): number {
    return this.season?.distanceFromAnyDay(timeMs, value) ?? Number.NaN;
  }

  /** Whether several of the last days came this near to a value at about this time: a job that recurs each night. */
  isHabitual(timeMs: number, value: number, tolerance: number): boolean {
    return (this.season?.daysNear(timeMs, value, tolerance) ?? 0) >= HABITUAL_DAYS;
  }

  /**
   * Learns from the value at the time that `at` was asked for last.
   * @param stepMs usual time between two values; NaN while it isn't known
   * @param usual what is learnt as usual at this time of day, where the value itself is an anomaly
   */
  learn(timeMs: number, value: number, stepMs: number, usual = value): void {
    for (let i = 0; i < this.forecasts.length; i++) {
      const error = value - this.forecasts[i]!;
      if (!Number.isNaN(error)) {
        this.errors[i]!.add(error);
      }
    }
    this.level.add(value);
    if (!Number.isNaN(stepMs)) {
      this.season ??= new SeasonMemory(stepMs);
      this.season.add(timeMs, value, usual);
    }
  }

  /** Expects so much more from now on, at each time of day. */
  shift(by: number): void {
    this.level.shift(by);
    this.season?.shift(by);
  }

  private isTested(i: number): boolean {
    return !Number.isNaN(this.forecasts[i]!) && this.errors[i]!.count >= MIN_TESTED_POINTS;
  }

  /** Which forecast erred least so far. */
  private mostExact(): number {
    let best = 0;
    for (let i = 1; i < this.forecasts.length; i++) {
      if (this.isTested(i) && this.errors[i]!.value < this.errors[best]!.value) {
        best = i;
      }
    }
    return best;
  }
}
