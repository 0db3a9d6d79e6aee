import { alignSamples } from '../../prepare/alignSamples';
import { typicalStepMs } from '../../prepare/typicalStepMs';
import { MINUTE_MS } from '../../series/durations';
import { gridTimesMs } from '../../series/gridTimesMs';
import { MAX_POINTS_PER_SERIES } from '../../series/limits';
import type { Samples } from '../../series/Samples';
import type { SeriesGroup } from './SeriesGroup';

/** Of series that never have two values. */
const FALLBACK_STEP_MS = MINUTE_MS;

/**
 * Lays series that may start, end and be sampled at different times on one grid, from the earliest value to the latest.
 * Its step is the (lower) median of the series' own, longer where the grid would have more than `MAX_POINTS_PER_SERIES` points;
 * each value goes to its nearest point, where several are averaged.
 */
export function alignGroup(samples: readonly Samples[]): SeriesGroup {
  const measuredTimes = samples.map(measuredTimesMs).filter((timesMs) => timesMs.length > 0);
  if (measuredTimes.length === 0) {
    const none = new Float64Array(0);
    return { timesMs: none, members: samples.map((member) => ({ ...member, timesMs: none, values: none })) };
  }
  const startMs = measuredTimes.reduce((first, timesMs) => Math.min(first, timesMs[0]!), Number.POSITIVE_INFINITY);
  const endMs = measuredTimes.reduce((last, timesMs) => Math.max(last, timesMs.at(-1)!), Number.NEGATIVE_INFINITY);
  const steps = measuredTimes.filter((timesMs) => timesMs.length > 1).map(typicalStepMs);
  const ownStepMs = steps.sort((a, b) => a - b)[(steps.length - 1) >> 1] ?? FALLBACK_STEP_MS;
  const stepMs = ownStepMs * Math.max(1, Math.ceil((endMs - startMs) / ownStepMs / (MAX_POINTS_PER_SERIES - 1)));
  const count = Math.round((endMs - startMs) / stepMs) + 1;
  const timesMs = gridTimesMs(startMs, stepMs, count);
  const members = samples.map((member) => ({
    ...member,
    timesMs,
    values: alignSamples(member, { startMs, stepMs }, count).values,
  }));
  return { timesMs, members };
}

/** Ascending, none twice. */
function measuredTimesMs({ timesMs, values }: Samples): Float64Array {
  const sorted = timesMs.filter((_, index) => Number.isFinite(values[index])).sort();
  return sorted.filter((timeMs, index) => timeMs !== sorted[index - 1]);
}
