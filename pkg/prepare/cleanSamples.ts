import type { Samples } from '../series/Samples';
import { AllMissingError } from './errors/AllMissingError';
import { NoSamplesError } from './errors/NoSamplesError';

/** Larger values are as good as infinite: a history of them can't be added up. */
const LARGEST_VALUE = Number.MAX_VALUE / 1e6;

/** Which samples to learn from; times in Unix milliseconds. */
export interface LearningWindow {
  readonly learnFromMs: number;
  readonly learnToMs: number;
  /** End exclusive. */
  readonly exclude: ReadonlyArray<{ readonly fromMs: number; readonly toMs: number }>;
}

/** Measured samples in order: times strictly ascending, every value finite, and their sum as well. */
export interface CleanSamples {
  readonly timesMs: Float64Array;
  readonly values: Float64Array;
  readonly notes: readonly string[];
}

/**
 * Keeps the finite samples of the learning window, in order. Of several samples at one time the last given stays:
 * sources that send a time again correct it.
 * @throws {NoSamplesError | AllMissingError}
 */
export function cleanSamples(samples: Samples, window: LearningWindow): CleanSamples {
  const { timesMs, values } = samples;
  const kept: number[] = [];
  let inWindow = 0;
  let infinite = 0;
  let excluded = 0;
  for (let i = 0; i < timesMs.length; i++) {
    const timeMs = timesMs[i]!;
    if (!(timeMs >= window.learnFromMs && timeMs <= window.learnToMs)) {
      continue;
    }
    inWindow++;
    const value = values[i]!;
    if (!(Math.abs(value) <= LARGEST_VALUE)) {
      infinite += Number.isNaN(value) ? 0 : 1;
    } else if (window.exclude.some(({ fromMs, toMs }) => timeMs >= fromMs && timeMs < toMs)) {
      excluded++;
    } else {
      kept.push(i);
    }
  }
  if (inWindow === 0) {
    throw new NoSamplesError(samples.name, timesMs.length);
  }
  if (kept.length === 0) {
    throw new AllMissingError(samples.name);
  }

  const { order, repeated } = orderByTime(kept, timesMs);
  const notes = [
    note(infinite, 'infinite value', 'taken as missing'),
    note(excluded, 'point', 'excluded from learning'),
    note(repeated, 'sample', 'replaced by a later one of the same time'),
  ].filter((text) => text !== undefined);
  return {
    timesMs: Float64Array.from(order, (i) => timesMs[i]!),
    values: Float64Array.from(order, (i) => values[i]!),
    notes,
  };
}

function orderByTime(kept: number[], timesMs: Float64Array): { order: number[]; repeated: number } {
  const isAscending = kept.every((i, k) => k === 0 || timesMs[kept[k - 1]!]! < timesMs[i]!);
  if (isAscending) {
    return { order: kept, repeated: 0 };
  }
  const sorted = kept.toSorted((a, b) => timesMs[a]! - timesMs[b]!);
  const order = sorted.filter((i, k) => timesMs[i] !== timesMs[sorted[k + 1] ?? -1]);
  return { order, repeated: sorted.length - order.length };
}

function note(count: number, what: string, done: string): string | undefined {
  return count === 0 ? undefined : `${count} ${what}${count === 1 ? '' : 's'} ${done}`;
}
