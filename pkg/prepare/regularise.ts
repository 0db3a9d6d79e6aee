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
 * What several samples of one grid point make: a gauge's mean, or a counter's value nearest to the point's own time.
 */
export type Gathering = 'mean' | 'nearest';

/**
 * Puts samples onto a regular grid: each goes to its nearest point, where several are gathered. A grid as fine as
 * the samples keeps their phase; a coarser one stands on whole multiples of its step.
 * @param samples two or more
 * @param wantedStepMs the grid's step; 'auto' takes the samples' typical one, and so does one finer than that
 * @param learnToMs the grid reaches to here, Unix milliseconds
 */
export function regularise(
  samples: CleanSamples,
  wantedStepMs: number | 'auto',
  learnToMs: number,
  gathering: Gathering = 'mean'
): RegularValues {
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
  // A sample just before `learnToMs` may be nearest to the point after it, which is the forecast's first.
  const pointAt = (timeMs: number): number => Math.min(length - 1, Math.round((timeMs - startMs) / stepMs));
  const gather = gathering === 'mean' ? gatherMeans : gatherNearest;
  const values = gather(samples, length, pointAt, (point) => startMs + point * stepMs);
  return { startMs, stepMs, values, notes };
}

type Gather = (
  samples: CleanSamples,
  length: number,
  pointAt: (timeMs: number) => number,
  timeOf: (point: number) => number
) => Float64Array;

const gatherMeans: Gather = ({ timesMs, values }, length, pointAt) => {
  const means = new Float64Array(length);
  const counts = new Uint32Array(length);
  for (let i = 0; i < timesMs.length; i++) {
    const point = pointAt(timesMs[i]!);
    means[point] = means[point]! + values[i]!;
    counts[point] = counts[point]! + 1;
  }
  return means.map((sum, point) => (counts[point] === 0 ? Number.NaN : sum / counts[point]!));
};

const gatherNearest: Gather = ({ timesMs, values }, length, pointAt, timeOf) => {
  const nearest = new Float64Array(length).fill(Number.NaN);
  const distancesMs = new Float64Array(length).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i < timesMs.length; i++) {
    const point = pointAt(timesMs[i]!);
    const distanceMs = Math.abs(timesMs[i]! - timeOf(point));
    if (distanceMs < distancesMs[point]!) {
      distancesMs[point] = distanceMs;
      nearest[point] = values[i]!;
    }
  }
  return nearest;
};

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
