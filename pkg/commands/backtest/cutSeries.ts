import { cleanSamples } from '../../prepare/cleanSamples';
import { regularise } from '../../prepare/regularise';
import type { Samples } from '../../series/Samples';
import { BacktestTooLongError } from '../errors/BacktestTooLongError';
import { planSeries } from '../planSeries';
import type { TimestampFormat } from '../TimestampFormat';
import type { BacktestOptions } from './BacktestOptions';
import type { HeldOutSeries } from './HeldOutSeries';

const LEVEL = 95;

/**
 * Puts a series on its grid and chooses the origins: the last one horizon before the end, each of the others one before
 * that.
 * @throws {BacktestTooLongError | NoSamplesError | AllMissingError | StepFinerThanDataError}
 */
export function cutSeries(samples: Samples, options: BacktestOptions, format: TimestampFormat): HeldOutSeries {
  const plan = planSeries(samples, { ...options, model: 'auto', level: [LEVEL] }, format);
  const { startMs, stepMs, values } = regularise(cleanSamples(samples, plan), plan.stepMs, plan.learnToMs);
  const { horizon, origins } = options;
  // No forecast reaches further ahead than its history reaches back.
  const neededSteps = (origins + 1) * horizon;
  if (values.length < neededSteps) {
    throw new BacktestTooLongError(samples.name, values.length, origins, horizon);
  }
  return {
    name: samples.name,
    startMs,
    stepMs,
    values,
    origins: Array.from({ length: origins }, (_, index) => values.length - (origins - index) * horizon),
    plan: { ...plan, stepMs },
  };
}
