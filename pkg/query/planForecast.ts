import type { ForecastPlan } from '../forecast/ForecastPlan';
import { formatDuration } from '../series/formatDuration';
import { MAX_POINTS_PER_SERIES } from '../series/limits';
import { autoStep, niceStepAtLeast } from './autoStep';
import { durationToMs } from './duration';
import { EmptyRangeError } from './errors/EmptyRangeError';
import { HistoryTooShortError } from './errors/HistoryTooShortError';
import { HorizonTooLongError } from './errors/HorizonTooLongError';
import { HorizonTooShortError } from './errors/HorizonTooShortError';
import { SeasonTooShortError } from './errors/SeasonTooShortError';
import { StepTooFineError } from './errors/StepTooFineError';
import type { ForecastSettings } from './forecastSettings';
import type { TimeRange } from '../series/TimeRange';
import { stretchToRange } from './stretchToRange';

/** Points of one series that are taken from a source, before they are averaged down. */
export const MAX_SOURCE_POINTS = 110_000;

const MIN_HISTORY_STEPS = 8;

const MIN_STEP_MS = 1_000;

export interface PlanOptions {
  /** The present, Unix ms: nothing after it is learnt from, wherever the range ends. */
  readonly nowMs: number;
  /**
   * The finest step the source has, such as Prometheus' scrape interval; an automatic step is never finer. A second
   * where left out.
   */
  readonly minStepMs?: number;
  /** Take the series apart into trend and seasons. */
  readonly withComponents?: boolean;
  /** Ask for real values under the forecast as well, where the range ends in the past. */
  readonly withOutcome?: boolean;
}

/** A forecast's plan and what to ask the source for. */
export interface PlannedForecast {
  readonly plan: ForecastPlan & { readonly stepMs: number };
  /** Reaches back for the history, and over the whole time range up to the present. */
  readonly sourceRange: TimeRange;
  /** Step to ask the source for, in milliseconds; finer than the plan's where that is averaged down. */
  readonly intervalMs: number;
  /** Points a series of `sourceRange` can have at `intervalMs`. */
  readonly maxDataPoints: number;
  /** What was changed about the settings, for people. */
  readonly notes: readonly string[];
}

/**
 * Turns settings and a time range into the plan of a forecast that starts at the range's end, or now where that is
 * earlier. The panel in the browser and the backend both plan with this function.
 * @param settings checked by `forecastSettingsSchema`
 * @throws {EmptyRangeError | HorizonTooShortError | HorizonTooLongError | HistoryTooShortError | SeasonTooShortError |
 * StepTooFineError}
 */
export function planForecast(settings: ForecastSettings, range: TimeRange, options: PlanOptions): PlannedForecast {
  const endMs = Math.min(range.toMs, options.nowMs);
  if (!(range.fromMs < range.toMs)) {
    throw new EmptyRangeError();
  }
  const historyMs = durationToMs(settings.history);
  const horizonMs = durationToMs(settings.horizon);
  const seasonsMs = Array.isArray(settings.season) ? settings.season.map(durationToMs) : [];
  const sourceSpanMs = Math.max(historyMs, endMs - range.fromMs);

  const intervalMs =
    settings.step === 'auto'
      ? autoStep({ historyMs, horizonMs, sourceSpanMs, seasonsMs, minStepMs: options.minStepMs ?? MIN_STEP_MS })
      : durationToMs(settings.step);
  if (sourceSpanMs > MAX_SOURCE_POINTS * intervalMs) {
    throw new StepTooFineError(intervalMs, sourceSpanMs, MAX_SOURCE_POINTS);
  }
  const isTooFine = historyMs > MAX_POINTS_PER_SERIES * intervalMs;
  const stepMs = isTooFine ? niceStepAtLeast(historyMs / MAX_POINTS_PER_SERIES) : intervalMs;
  checkSteps(stepMs, historyMs, horizonMs, seasonsMs);

  // On the step's grid, so that a refresh within the same step asks for, and finds, the same forecast.
  const learnToMs = Math.floor(endMs / stepMs) * stepMs;
  const learnFromMs = learnToMs - historyMs;
  const sourceRange = {
    fromMs: Math.floor(Math.min(range.fromMs, learnFromMs) / intervalMs) * intervalMs,
    toMs: options.withOutcome === true ? Math.min(options.nowMs, learnToMs + horizonMs) : endMs,
  };
  return {
    plan: {
      stepMs,
      learnFromMs,
      learnToMs,
      horizonMs,
      model: settings.model,
      seasons: Array.isArray(settings.season) ? seasonsMs : settings.season,
      levels: settings.levels.toSorted((a, b) => a - b),
      transform: settings.transform,
      bounds: settings.bounds,
      exclude: settings.exclude.map(stretchToRange),
      holidays: settings.holidays.map(stretchToRange),
      withComponents: options.withComponents ?? false,
    },
    sourceRange,
    intervalMs,
    maxDataPoints: Math.floor((sourceRange.toMs - sourceRange.fromMs) / intervalMs) + 1,
    notes: isTooFine
      ? [
          `A history of ${formatDuration(historyMs)} at a step of ${formatDuration(intervalMs)} was averaged down ` +
            `to ${formatDuration(stepMs)}, to stay within ${MAX_POINTS_PER_SERIES.toLocaleString('en')} points.`,
        ]
      : [],
  };
}

function checkSteps(stepMs: number, historyMs: number, horizonMs: number, seasonsMs: readonly number[]): void {
  if (horizonMs < stepMs) {
    throw new HorizonTooShortError(horizonMs, stepMs);
  }
  if (horizonMs > MAX_POINTS_PER_SERIES * stepMs) {
    throw new HorizonTooLongError(horizonMs, stepMs);
  }
  if (historyMs < MIN_HISTORY_STEPS * stepMs) {
    throw new HistoryTooShortError(historyMs, stepMs, MIN_HISTORY_STEPS);
  }
  const tooShort = seasonsMs.find((seasonMs) => seasonMs < 2 * stepMs);
  if (tooShort !== undefined) {
    throw new SeasonTooShortError(tooShort, stepMs);
  }
}
