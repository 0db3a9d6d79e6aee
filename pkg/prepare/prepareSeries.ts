import type { Samples } from '../series/Samples';
import type { Series } from '../series/Series';
import { boundedScale } from './boundedScale';
import { chooseTransform, type TransformName } from './chooseTransform';
import { cleanSamples, type LearningWindow } from './cleanSamples';
import { TooFewPointsError } from './errors/TooFewPointsError';
import { regularise } from './regularise';
import { resolveBounds, type Bounds } from './resolveBounds';
import type { Scale } from './scaleFor';

/** Below this there is neither a slope nor a spread to speak of. */
const MIN_MEASURED_POINTS = 4;

export interface PreparePlan extends LearningWindow {
  readonly stepMs: number | 'auto';
  readonly transform: 'auto' | TransformName;
  readonly bounds: 'auto' | 'none' | readonly [number, number];
}

/** A series ready for models. */
export interface PreparedSeries {
  /** On the data's scale, up to the end of what may be learnt from; NaN where nothing was measured. */
  readonly series: Series;
  /** Points up to and with the last measured one. */
  readonly measuredLength: number;
  readonly scale: Scale;
  readonly bounds: Bounds;
  readonly notes: readonly string[];
}

/**
 * Brings samples onto a regular grid and finds the scale to model them on.
 * @throws {NoSamplesError | AllMissingError | TooFewPointsError | LogOfNonPositiveError}
 */
export function prepareSeries(samples: Samples, plan: PreparePlan): PreparedSeries {
  const clean = cleanSamples(samples, plan);
  if (clean.values.length < MIN_MEASURED_POINTS) {
    throw new TooFewPointsError(samples.name, clean.values.length, MIN_MEASURED_POINTS);
  }
  const regular = regularise(clean, plan.stepMs, plan.learnToMs);
  const measured = regular.values.filter((value) => !Number.isNaN(value));
  if (measured.length < MIN_MEASURED_POINTS) {
    throw new TooFewPointsError(samples.name, measured.length, MIN_MEASURED_POINTS);
  }
  const bounds = resolveBounds(measured, plan.bounds);
  const transform = chooseTransform(samples.name, measured, plan.transform);
  return {
    series: {
      name: samples.name,
      labels: samples.labels,
      startMs: regular.startMs,
      stepMs: regular.stepMs,
      values: regular.values,
    },
    measuredLength: regular.values.findLastIndex((value) => !Number.isNaN(value)) + 1,
    scale: boundedScale(measured, transform, bounds),
    bounds,
    notes: [...clean.notes, ...regular.notes, ...(transform === 'log' ? ['forecast on a logarithmic scale'] : [])],
  };
}
