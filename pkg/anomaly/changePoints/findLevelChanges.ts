import type { ForecastPlan } from '../../forecast/ForecastPlan';
import { resolveSeasons } from '../../forecast/resolveSeasons';
import { calendarPeriods } from '../../prepare/calendarPeriods';
import type { LearningWindow } from '../../prepare/cleanSamples';
import { prepareSeries } from '../../prepare/prepareSeries';
import { robustAdjust } from '../../prepare/robustAdjust';
import type { Samples } from '../../series/Samples';
import type { ChangePoint } from './ChangePoint';
import { findChangePoints } from './findChangePoints';
import type { LevelChange } from './LevelChange';
import { withoutRecurring } from './withoutRecurring';

/** Where to look for changes, and how. */
export interface ChangePlan extends LearningWindow {
  /** Grid step in milliseconds; 'auto' takes the samples' own typical step. */
  readonly stepMs: number | 'auto';
  /** Season lengths in milliseconds. */
  readonly seasons: ForecastPlan['seasons'];
}

export interface LevelChanges {
  /** In time order. */
  readonly changes: readonly LevelChange[];
  /** What was done to the samples, for people. */
  readonly notes: readonly string[];
}

/** A change this large beside the largest hides seasons, or leaves a trace in them. */
const LARGE_SHARE = 0.25;

/**
 * Finds where a series moved to another level and stayed there, whatever its seasons; what comes round again is no
 * change. Seasons are told once more when large changes are known and taken out. Stops between its parts, so that one
 * who runs it can do something else in between.
 * @throws {NoSamplesError | AllMissingError | TooFewPointsError}
 */
export function* findLevelChanges(samples: Samples, plan: ChangePlan): Generator<void, LevelChanges, void> {
  const prepared = prepareSeries(samples, { ...plan, transform: 'none', bounds: 'none' });
  const { startMs, stepMs } = prepared.series;
  const measured = prepared.values.subarray(0, prepared.measuredLength);
  const seasonsOf = (values: Float64Array): ReturnType<typeof resolveSeasons> =>
    resolveSeasons(values.map(prepared.scale.toModel), stepMs, plan.seasons);
  const lasting = (changes: readonly ChangePoint[], seasonSteps: readonly number[]): ChangePoint[] =>
    plan.seasons === 'none' ? [...changes] : withoutRecurring(changes, [...calendarPeriods(stepMs), ...seasonSteps]);

  const { seasonSteps: firstSeasons, notes } = seasonsOf(measured);
  yield;
  let changes = lasting(findChangePoints(robustAdjust(measured, firstSeasons)), firstSeasons);
  yield;
  const flat = withoutLarge(measured, changes);
  const { seasonSteps } = changes.length > 0 ? seasonsOf(flat) : { seasonSteps: [] };
  if (changes.length > 0 && firstSeasons.length + seasonSteps.length > 0) {
    yield;
    const flatAdjusted = robustAdjust(flat, seasonSteps);
    const adjusted = measured.map((value, i) => value + flatAdjusted[i]! - flat[i]!);
    changes = lasting(findChangePoints(adjusted), seasonSteps);
  }
  return {
    changes: changes.map(({ index, ...change }) => ({ timeMs: startMs + index * stepMs, ...change })),
    notes: [...prepared.notes, ...notes],
  };
}

/** A copy on the level before the first of the large changes. */
function withoutLarge(values: Float64Array, changes: readonly ChangePoint[]): Float64Array {
  const flat = values.slice();
  const largest = changes.reduce((most, { size }) => Math.max(most, Math.abs(size)), 0);
  for (const { index, size } of changes.filter((change) => Math.abs(change.size) >= LARGE_SHARE * largest)) {
    for (let i = index; i < flat.length; i++) {
      flat[i] = flat[i]! - size;
    }
  }
  return flat;
}
