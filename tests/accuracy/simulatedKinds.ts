import { DAY_MS, HOUR_MS } from '../../pkg/series/durations';
import { between } from './between';
import { clamp } from './clamp';
import { dayWave } from './dayWave';
import type { SeededNoise } from './seededNoise';

/** Makes the values of one kind of metric at the given times, which are evenly spaced and start on a Monday. */
export type SimulatedKind = (timesMs: Float64Array, noise: SeededNoise) => Float64Array;

/** What monitoring meets; each draws its own sizes from the noise. */
export const SIMULATED_KINDS: Readonly<Record<string, SimulatedKind>> = {
  'requests with day and week': (timesMs, noise) => requests(timesMs, noise),
  'requests that swing ever wider': (timesMs, noise) =>
    requests(timesMs, noise).map((value, index) => value * (1 + (2 * index) / timesMs.length)),
  'requests with hours missing': (timesMs, noise) => withGaps(requests(timesMs, noise), noise),
  'requests that grow by percents': (timesMs, noise) => {
    const growth = between(noise, 0.5, 1.5);
    return requests(timesMs, noise).map((value, index) => value * Math.exp((growth * index) / timesMs.length));
  },
  'requests after a change of level': (timesMs, noise) => {
    const changedAt = timesMs.length * between(noise, 0.5, 0.85);
    const factor = between(noise, 0.3, 0.6);
    return requests(timesMs, noise).map((value, index) => (index < changedAt ? value : value * factor));
  },
  'processor share with lasting noise': (timesMs, noise) => {
    const base = between(noise, 30, 60);
    const swing = between(noise, 10, 25);
    const wander = autoregressive(timesMs.length, 0.9, 2, noise);
    return timesMs.map((timeMs, index) => clamp(base + swing * dayWave(timeMs) + wander[index]!, 0, 100));
  },
  'disk that fills and is cleaned': (timesMs, noise) => {
    const cleanEveryMs = between(noise, 4, 9) * DAY_MS;
    const daily = between(noise, 3, 6);
    return timesMs.map((timeMs) => 20 + (daily * (timeMs % cleanEveryMs)) / DAY_MS + 0.3 * noise.normal());
  },
  'memory that only grows': (timesMs, noise) => {
    const slope = between(noise, 0.2, 0.8);
    return timesMs.map((timeMs) => 30 + (slope * timeMs) / DAY_MS + 0.5 * dayWave(timeMs) + 0.2 * noise.normal());
  },
  'queue that wanders': (timesMs, noise) => {
    let level = between(noise, 200, 400);
    return timesMs.map(() => (level = Math.max(0, level + 3 * noise.normal())));
  },
  'level with noise alone': (timesMs, noise) => {
    const level = between(noise, 5, 500);
    return timesMs.map(() => level * (1 + 0.1 * noise.normal()));
  },
  'small counts by day': (timesMs, noise) => {
    const mean = between(noise, 1, 4);
    return timesMs.map((timeMs) => noise.poisson(Math.max(0, mean * (1 + dayWave(timeMs)))));
  },
  'zeros with bursts': (timesMs, noise) =>
    timesMs.map(() => (noise.uniform() < 0.06 ? noise.poisson(between(noise, 5, 60)) : 0)),
  'rate of a counter that is reset': (timesMs, noise) =>
    requests(timesMs, noise).map((value) => (noise.uniform() < 0.01 ? 0 : value)),
  'nightly jobs': (timesMs, noise) => {
    const startHour = Math.floor(between(noise, 0, 5));
    const height = between(noise, 50, 90);
    return timesMs.map((timeMs) => {
      const hour = Math.floor((timeMs % DAY_MS) / HOUR_MS);
      return 5 + (hour >= startHour && hour < startHour + 2 ? height : 0) + 2 * noise.normal();
    });
  },
  'office hours on weekdays': (timesMs, noise) => {
    const busy = between(noise, 100, 300);
    return timesMs.map((timeMs) => {
      const hour = (timeMs % DAY_MS) / HOUR_MS;
      const isBusy = isWeekday(timeMs) && (hour >= 8 || timesMs[1]! - timesMs[0]! >= DAY_MS) && hour < 18;
      return (isBusy ? busy : 0.1 * busy) * (1 + 0.08 * noise.normal());
    });
  },
};

/** Positive, with a day's and a week's season, and noise that grows with the level. */
function requests(timesMs: Float64Array, noise: SeededNoise): Float64Array {
  const level = between(noise, 50, 5_000);
  const swing = between(noise, 0.3, 0.8);
  const weekend = between(noise, 0.4, 0.9);
  const spread = between(noise, 0.03, 0.12);
  return timesMs.map((timeMs) => {
    const week = isWeekday(timeMs) ? 1 : weekend;
    return level * week * (1 + swing * dayWave(timeMs)) * Math.exp(spread * noise.normal());
  });
}

function withGaps(values: Float64Array, noise: SeededNoise): Float64Array {
  const gappy = values.slice();
  for (let gap = 0; gap < 4; gap++) {
    const start = Math.floor(noise.uniform() * values.length);
    gappy.fill(Number.NaN, start, start + Math.floor(between(noise, 0.005, 0.03) * values.length));
  }
  return gappy;
}

function autoregressive(length: number, memory: number, spread: number, noise: SeededNoise): Float64Array {
  let value = 0;
  return new Float64Array(length).map(() => (value = memory * value + spread * noise.normal()));
}

const isWeekday = (timeMs: number): boolean => Math.floor(timeMs / DAY_MS) % 7 < 5;
