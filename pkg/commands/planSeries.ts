import type { ForecastPlan } from '../forecast/ForecastPlan';
import { isFinerThanSamples } from '../prepare/isFinerThanSamples';
import { formatDuration } from '../series/formatDuration';
import { MAX_POINTS_PER_SERIES } from '../series/limits';
import type { Samples } from '../series/Samples';
import { StepFinerThanDataError } from './errors/StepFinerThanDataError';
import type { ForecastOptions } from './ForecastOptions';
import { seasonsMs } from './seasonsMs';
import { seriesTimes } from './seriesTimes';
import { INDEX_UNIT_MS, type TimestampFormat } from './TimestampFormat';

/** The engine joins points where a grid is longer than this; two are spared for rounding to the grid. */
const MAX_LEARNT_STEPS = MAX_POINTS_PER_SERIES - 2;

/**
 * Plans the forecast of one series, from its own last time and in its own step.
 * @param options its step is in the format's unit
 * @returns a plan whose horizon is exactly `options.horizon` steps
 * @throws {StepFinerThanDataError}
 */
export function planSeries(samples: Samples, options: ForecastOptions, format: TimestampFormat): ForecastPlan {
  const { firstMs, lastMs, stepMs: ownStepMs } = seriesTimes(samples);
  const stepMs = chooseStep(options.step, ownStepMs, format);
  return {
    stepMs,
    learnFromMs: Math.max(firstMs, lastMs - MAX_LEARNT_STEPS * stepMs),
    learnToMs: lastMs,
    horizonMs: options.horizon * stepMs,
    model: options.model,
    seasons: seasonsMs(options.season, stepMs),
    levels: options.level,
    transform: 'auto',
    bounds: 'auto',
    exclude: [],
    holidays: [],
    withComponents: false,
  };
}

function chooseStep(step: ForecastOptions['step'], ownStepMs: number, format: TimestampFormat): number {
  if (step === 'auto') {
    return ownStepMs;
  }
  const isIndex = format.kind === 'index';
  const stepMs = isIndex ? step.length * INDEX_UNIT_MS : step.length;
  // The engine would take the samples' own step, and the horizon would be another.
  if (isFinerThanSamples(stepMs, ownStepMs)) {
    const describe = (lengthMs: number): string =>
      isIndex ? String(lengthMs / INDEX_UNIT_MS) : formatDuration(lengthMs);
    throw new StepFinerThanDataError(describe(stepMs), describe(ownStepMs));
  }
  return stepMs;
}
