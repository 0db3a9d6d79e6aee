import type { HistoryGrid } from '../../forecast/ForecastTraining';
import type { FittedModel, ModelHistory, UnfittedModel } from '../../models/Model';
import type { TrainedNetwork } from './TrainedNetwork';

/** How far a value may be from where the line between two scales puts it, in deviations of the history. */
const SCALE_TOLERANCE = 1e-3;

/** A history's scale in terms of the one that a network was trained on. */
interface ScaleLine {
  readonly offset: number;
  readonly slope: number;
}

/**
 * Has a trained network read what has come since, on the scale that it was trained on: a history is standardised anew
 * each time.
 * @param endMs time of the history's last value
 * @returns undefined where the history is not the one it was trained on, continued
 */
export function resumeNetwork(
  { state, learntToMs, stepMs, seasonSteps, lastValues }: TrainedNetwork,
  model: UnfittedModel,
  history: ModelHistory,
  grid: HistoryGrid
): FittedModel | undefined {
  const { values } = history;
  const endMs = grid.startMs + (values.length - 1) * grid.stepMs;
  const newSteps = (endMs - learntToMs) / stepMs;
  const overlapStart = values.length - newSteps - lastValues.length;
  const isContinued =
    stepMs === grid.stepMs &&
    Number.isInteger(newSteps) &&
    newSteps >= 0 &&
    overlapStart >= 0 &&
    String(seasonSteps) === String(history.seasonSteps);
  const line = isContinued
    ? findLine(lastValues, values.subarray(overlapStart, overlapStart + lastValues.length))
    : undefined;
  const trained = line && model.restore?.(state);
  if (line === undefined || trained?.update === undefined) {
    return undefined;
  }
  const newer = values.subarray(values.length - newSteps).map((value) => (value - line.offset) / line.slope);
  const current = newSteps === 0 ? trained : trained.update(newer);
  return { predict: (steps) => current.predict(steps).map((value) => line.offset + line.slope * value) };
}

/** The line through the same values on two scales; undefined where there is none, as where outliers are judged anew. */
function findLine(before: Float64Array, now: Float64Array): ScaleLine | undefined {
  const lowest = before.reduce((place, value, index) => (value < before[place]! ? index : place), 0);
  const highest = before.reduce((place, value, index) => (value > before[place]! ? index : place), 0);
  const slope = (now[highest]! - now[lowest]!) / (before[highest]! - before[lowest]!);
  const offset = now[lowest]! - slope * before[lowest]!;
  const isLine = before.every((value, index) => Math.abs(offset + slope * value - now[index]!) <= SCALE_TOLERANCE);
  return isLine && slope > 0 ? { offset, slope } : undefined;
}
