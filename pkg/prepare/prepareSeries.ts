import type { Samples } from '../series/Samples';
import type { Series } from '../series/Series';
import { boundedScale } from './boundedScale';
import { bridgeResets } from './bridgeResets';
import { chooseTransform } from './chooseTransform';
import { cleanSamples, type LearningWindow } from './cleanSamples';
import { TooFewPointsError } from './errors/TooFewPointsError';
import { isCounter } from './isCounter';
import { regularise } from './regularise';
import { resolveBounds } from './resolveBounds';
import type { Scale } from './scaleFor';

/** Below this there is neither a slope nor a spread to speak of. */
const MIN_MEASURED_POINTS = 4;

export interface PreparePlan extends LearningWindow {
  readonly stepMs: number | 'auto';
  readonly transform: 'auto' | 'none' | 'log';
  readonly bounds: 'auto' | 'none' | readonly [number, number];
}

/** A series ready for models. */
export interface PreparedSeries {
  /** As measured, up to the end of what may be learnt from; NaN where nothing was measured. */
  readonly series: Series;
  /** What to learn from, point by point: the series, or a counter as if its process had never restarted. */
  readonly values: Float64Array;
  /** Points up to and with the last measured one. */
  readonly measuredLength: number;
  readonly scale: Scale;
  /**
   * From the models' scale to the data's, for points to come: within the bounds, where a bridged counter's past may lie
   * below them.
   */
  toForecast(value: number): number;
  readonly notes: readonly string[];
}

/**
 * Brings samples onto a regular grid, a counter without its resets, and finds the scale to model them on.
 * @throws {NoSamplesError | AllMissingError | TooFewPointsError | LogOfNonPositiveError}
 */
export function prepareSeries(samples: Samples, plan: PreparePlan): PreparedSeries {
  const { name, labels } = samples;
  const clean = cleanSamples(samples, plan);
  checkEnough(name, clean.values.length);
  const isCounting = isCounter(labels.__name__ ?? name, clean.values);
  const regular = regularise(clean, plan.stepMs, plan.learnToMs, isCounting ? 'nearest' : 'mean');
  const measured = regular.values.filter((value) => !Number.isNaN(value));
  checkEnough(name, measured.length);
  const bounds = resolveBounds(measured, plan.bounds);
  const grid = {
    series: { name, labels, startMs: regular.startMs, stepMs: regular.stepMs, values: regular.values },
    measuredLength: regular.values.findLastIndex((value) => !Number.isNaN(value)) + 1,
  };
  const notes = [...clean.notes, ...regular.notes];

  // What a logarithm is asked for may not lie below zero, where a bridged counter begins.
  if (isCounting && plan.transform !== 'log') {
    const { values, resetCount } = bridgeResets(measured);
    // A count grows in a line, which any other scale would bend.
    const scale = boundedScale(
      values,
      'none',
      resetCount > 0 ? { ...bounds, lowest: Number.NEGATIVE_INFINITY } : bounds
    );
    return {
      ...grid,
      values: restoreGaps(values, regular.values),
      scale,
      toForecast: (value) => Math.max(bounds.lowest, scale.toData(value)),
      notes: [...notes, ...resetNotes(resetCount)],
    };
  }
  const transform = chooseTransform(name, measured, plan.transform, bounds);
  const scale = boundedScale(measured, transform, bounds);
  return {
    ...grid,
    values: regular.values,
    scale,
    toForecast: scale.toData,
    notes: [...notes, ...(transform === 'log' ? ['forecast on a logarithmic scale'] : [])],
  };
}

function checkEnough(name: string, points: number): void {
  if (points < MIN_MEASURED_POINTS) {
    throw new TooFewPointsError(name, points, MIN_MEASURED_POINTS);
  }
}

/** Puts values back to where the grid was measured. */
function restoreGaps(values: Float64Array, grid: Float64Array): Float64Array {
  let next = 0;
  return grid.map((value) => (Number.isNaN(value) ? value : values[next++]!));
}

function resetNotes(count: number): string[] {
  return count === 0 ? [] : [`a counter: ${count} reset${count === 1 ? '' : 's'} bridged`];
}
