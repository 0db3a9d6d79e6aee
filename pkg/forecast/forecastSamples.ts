import { createModel } from '../models/createModel';
import { cleanHistory } from '../prepare/cleanHistory';
import { prepareSeries, type PreparedSeries } from '../prepare/prepareSeries';
import { formatDuration } from '../series/formatDuration';
import type { Samples } from '../series/Samples';
import { EmptyHorizonError } from './errors/EmptyHorizonError';
import { SilentTooLongError } from './errors/SilentTooLongError';
import type { Band, Forecast } from './Forecast';
import type { ForecastPlan } from './ForecastPlan';
import type { ForecastTraining } from './ForecastTraining';
import { backtestErrors } from './backtestErrors';
import { calibrateBands, type BandOffsets } from './calibrateBands';
import { candidateModels } from './candidateModels';
import { chooseModel } from './chooseModel';
import { countTestedPoints } from './countTestedPoints';
import { decomposeForecast } from './decomposeForecast';
import { planBacktest } from './planBacktest';
import { resolveSeasons } from './resolveSeasons';
import { naiveScale } from './scores/naiveScale';

const MAX_ORIGINS = 6;

/**
 * Forecasts one series: prepares it, finds its seasons, blends models by backtest and calibrates bands on that
 * backtest's errors. A horizon longer than the measured history is cut to that, and said so. The same samples and plan
 * give the same forecast, in the browser and in the backend; `mean` and bands are always finite.
 * @param training holds models that train for long to their time; they train to their end where it is absent
 * @throws {PresageError} where the samples can't be forecast: empty, too few, all missing, or silent for too long
 */
export async function forecastSamples(
  samples: Samples,
  plan: ForecastPlan,
  training?: ForecastTraining
): Promise<Forecast> {
  const prepared = prepareSeries(samples, plan);
  const { series, measuredLength, scale } = prepared;
  const silentSteps = series.values.length - measuredLength;
  if (silentSteps >= measuredLength) {
    throw new SilentTooLongError(samples.name, silentSteps * series.stepMs, measuredLength * series.stepMs);
  }
  const askedSteps = countHorizonSteps(prepared, plan);
  // No forecast reaches further past the last measured point than the history reaches back.
  const steps = Math.min(silentSteps + askedSteps, measuredLength);
  const horizonSteps = steps - silentSteps;

  const measured = prepared.values.subarray(0, measuredLength);
  const scaled = measured.map(scale.toModel);
  const { seasonSteps, notes } = resolveSeasons(scaled, series.stepMs, plan.seasons);
  const { startMs, stepMs } = series;
  const clean = cleanHistory(scaled, seasonSteps, { startMs, stepMs, holidays: plan.holidays });

  const backtestPlan = planBacktest(clean.values.length, steps, seasonSteps, MAX_ORIGINS);
  const outcome = {
    observed: clean.observed,
    measured: clean.observed.map(scale.toData),
    scale,
    naiveError: naiveScale(measured.subarray(clean.learnFrom), seasonSteps[0] ?? 1),
    testedPoints: countTestedPoints(backtestPlan, clean.observed),
  };
  const names = candidateModels(plan.model, clean.values.length, seasonSteps, backtestPlan.origins[0]!);
  const models = await Promise.all(names.map(createModel));
  const learntGrid = { startMs: startMs + clean.learnFrom * stepMs, stepMs };
  const candidates = models.map((model) => training?.reuse(model, learntGrid) ?? model);
  const zero = scale.toModel(0);
  const choice = chooseModel(candidates, {
    history: { values: clean.values, seasonSteps, ...(Number.isFinite(zero) && { zero }) },
    backtestPlan,
    steps,
    outcome,
    training,
  });

  const levels = [...new Set(plan.levels)].toSorted((a, b) => a - b);
  const errors = backtestErrors(choice.backtest, clean.observed);
  const offsets = calibrateBands(errors, outcome.testedPoints, levels, steps);
  const effect = clean.holidayEffect(steps);
  const prediction = choice.prediction.map((value, step) => value + effect[step]!);
  return {
    history: series,
    startMs: series.startMs + series.values.length * series.stepMs,
    ...backToData(prepared, prediction, levels, offsets, silentSteps),
    model: choice.model,
    weights: choice.weights,
    seasonSteps,
    scores: choice.scores,
    ...(plan.withComponents && {
      components: decomposeForecast(
        clean.values.map(scale.toData),
        prediction.map(prepared.toForecast),
        seasonSteps,
        clean.learnFrom
      ),
    }),
    notes: [
      ...prepared.notes,
      ...notes,
      ...clean.notes,
      ...silenceNotes(silentSteps * series.stepMs),
      ...(horizonSteps < askedSteps
        ? [`forecast cut to ${formatDuration(horizonSteps * series.stepMs)}: as far ahead as there is history`]
        : []),
    ],
  };
}

/** Whole steps from the last learnable point to the horizon's end. */
function countHorizonSteps({ series }: PreparedSeries, plan: ForecastPlan): number {
  const lastMs = series.startMs + (series.values.length - 1) * series.stepMs;
  const steps = Math.floor((plan.learnToMs + plan.horizonMs - lastMs) / series.stepMs);
  if (!(plan.horizonMs > 0) || steps < 1) {
    throw new EmptyHorizonError(plan.horizonMs, series.stepMs);
  }
  return steps;
}

/** Puts the bands around a prediction and takes both back to the data's scale, which keeps their bounds. */
function backToData(
  { toForecast }: PreparedSeries,
  prediction: Float64Array,
  levels: readonly number[],
  offsets: readonly BandOffsets[],
  silentSteps: number
): Pick<Forecast, 'mean' | 'bands'> {
  const bands = offsets.map(({ below, above }, k): Band => {
    return {
      level: levels[k]!,
      lower: prediction.map((mean, step) => toForecast(mean + below[step]!)).slice(silentSteps),
      upper: prediction.map((mean, step) => toForecast(mean + above[step]!)).slice(silentSteps),
    };
  });
  return { mean: prediction.map(toForecast).slice(silentSteps), bands };
}

function silenceNotes(silentMs: number): string[] {
  return silentMs > 0 ? [`nothing measured in the last ${formatDuration(silentMs)}`] : [];
}
