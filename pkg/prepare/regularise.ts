import { formatDuration } from '../series/formatDuration';
import { MAX_POINTS_PER_SERIES } from '../series/limits';
import type { CleanSamples } from './cleanSamples';
import { isFinerThanSamples } from './isFinerThanSamples';
import { typicalStepMs } from './typicalStepMs';

/** Values on a regular grid; NaN where no sample fell. The last point is the last at or before `learnToMs`. */
export interface RegularValues {
  readonly startMs: number;
  readonly stepMs: number;
  readonly values: Float64Array;
  readonly notes: readonly string[];
}

/** A grid this close to whole multiples of its step is put on them. */
const PHASE_SNAP_SHARE = 0.02;

/** A grid this many times coarser than the samples averages them, so it needs no phase of theirs. */
const AVERAGING_RATIO = 1.5;

/**
 * Puts samples onto a regular grid: each goes to its nearest point, several of one point are averaged. A grid as fine as
 * the samples keeps their phase; a coarser one stands on whole multiples of its step.
 * @param samples two or more
 * @param wantedStepMs the grid's step; 'auto' takes the samples' typical one, and so does one finer than that
 * @param learnToMs the grid reaches to here, Unix milliseconds
 */
export function regularise(samples: CleanSamples, wantedStepMs: number | 'auto', learnToMs: number): RegularValues {
  const { timesMs } = samples;
  const notes: string[] = [];
  const ownStepMs = typicalStepMs(timesMs);
  let stepMs = wantedStepMs === 'auto' ? ownStepMs : wantedStepMs;
  if (isFinerThanSamples(stepMs, ownStepMs)) {
    notes.push(
      `the samples are ${formatDuration(ownStepMs)} apart, so the step is that, not ${formatDuration(stepMs)}`
    );
    stepMs = ownStepMs;
  }
  const firstMs = timesMs[0]!;
  // One to spare: rounding to the grid can add a point.
  const factor = Math.ceil(((learnToMs - firstMs) / stepMs + 2) / MAX_POINTS_PER_SERIES);
  if (factor > 1) {
    stepMs *= factor;
    notes.push(
      `averaged down to ${MAX_POINTS_PER_SERIES.toLocaleString('en')} points or fewer, ${formatDuration(stepMs)} apart`
    );
  }

  const phaseMs = stepMs > AVERAGING_RATIO * ownStepMs ? 0 : commonPhaseMs(timesMs, stepMs);
  const startMs = Math.round((firstMs - phaseMs) / stepMs) * stepMs + phaseMs;
  const length = Math.max(1, Math.floor((learnToMs - startMs) / stepMs) + 1);
  const values = new Float64Array(length);
  const counts = new Uint32Array(length);
  for (let i = 0; i < timesMs.length; i++) {
    // A sample just before `learnToMs` may be nearest to the point after it, which is the forecast's first.
    const point = Math.min(length - 1, Math.round((timesMs[i]! - startMs) / stepMs));
    values[point] = values[point]! + samples.values[i]!;
    counts[point] = counts[point]! + 1;
  }
  for (let point = 0; point < length; point++) {
    values[point] = counts[point] === 0 ? Number.NaN : values[point]! / counts[point]!;
  }
  return { startMs, stepMs, values, notes };
}

/** The circular mean of the times' distances from whole multiples of the step. */
function commonPhaseMs(timesMs: Float64Array, stepMs: number): number {
  let sine = 0;
  let cosine = 0;
  for (const timeMs of timesMs) {
    const angle = ((timeMs % stepMs) / stepMs) * 2 * Math.PI;
    sine += Math.sin(angle);
    cosine += Math.cos(angle);
  }
  const share = Math.atan2(sine, cosine) / (2 * Math.PI);
  return Math.abs(share) < PHASE_SNAP_SHARE ? 0 : Math.round(share * stepMs);
}
