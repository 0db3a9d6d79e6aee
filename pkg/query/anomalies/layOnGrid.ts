import { cleanSamples } from '../../prepare/cleanSamples';
import { regularise } from '../../prepare/regularise';
import { DAY_MS } from '../../series/durations';
import type { Samples } from '../../series/Samples';
import { gridTimesMs } from '../../series/gridTimesMs';

/** A series silent for longer than this is gone, such as a pod that was replaced; until then it is missing. */
const GONE_AFTER_MS = DAY_MS;

const NOTHING_EXCLUDED = { learnFromMs: Number.NEGATIVE_INFINITY, exclude: [] };

/** Samples at regular times, `stepMs` apart; NaN where nothing was measured. */
export interface GridSamples {
  readonly samples: Samples;
  readonly stepMs: number;
  /** Whether it has been silent for so long that it is not waited for any more. */
  readonly isGone: boolean;
  /** What was done to the samples, for people. */
  readonly notes: readonly string[];
}

/**
 * Puts a series on a regular grid from its first sample to `endMs`, so that values that should have come by then and
 * did not are there to be judged as missing.
 * @param stepMs the grid's step; that of the samples where it is finer than theirs
 * @param endMs Unix ms; nothing after it is looked at
 * @throws {NoSamplesError | AllMissingError}
 */
export function layOnGrid(samples: Samples, stepMs: number, endMs: number): GridSamples {
  const clean = cleanSamples(samples, { ...NOTHING_EXCLUDED, learnToMs: endMs });
  const goneMs = clean.timesMs.at(-1)! + GONE_AFTER_MS;
  const isGone = goneMs < endMs;
  if (clean.timesMs.length === 1) {
    return {
      samples: { ...samples, timesMs: clean.timesMs, values: clean.values },
      stepMs,
      isGone,
      notes: clean.notes,
    };
  }
  const grid = regularise(clean, stepMs, Math.min(endMs, goneMs));
  // A point gathers samples up to half a step after it: until then its value may still come.
  const overMs = grid.startMs + (grid.values.length - 0.5) * grid.stepMs;
  const isUnderWay = Number.isNaN(grid.values.at(-1)) && endMs < overMs;
  const values = isUnderWay ? grid.values.slice(0, -1) : grid.values;
  return {
    samples: { ...samples, timesMs: gridTimesMs(grid.startMs, grid.stepMs, values.length), values },
    stepMs: grid.stepMs,
    isGone,
    notes: [...clean.notes, ...grid.notes],
  };
}
