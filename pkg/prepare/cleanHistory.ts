import { calendarPeriods } from './calendarPeriods';
import { fillGaps } from './fillGaps';
import { findLevelShifts, type LevelShift } from './findLevelShifts';
import { findOutliers } from './findOutliers';
import { formatMoment } from './formatMoment';
import { holidayEffect } from './holidayEffect';
import { robustAdjust } from './robustAdjust';

/** After a level shift, this much is enough to learn from it alone: points, and cycles of the longest season. */
const MIN_POINTS_AFTER_SHIFT = 100;
const MIN_CYCLES_AFTER_SHIFT = 4;

/** Holidays that cover more than this share of the history are its ordinary times. */
const MAX_HOLIDAY_SHARE = 0.5;

/** When the points of a history were, and what was unusual then; times in Unix milliseconds. */
export interface HistoryTimes {
  readonly startMs: number;
  readonly stepMs: number;
  /** End exclusive. */
  readonly holidays: ReadonlyArray<{ readonly fromMs: number; readonly toMs: number }>;
}

/** A history that nothing unusual bends. */
export interface CleanHistory {
  /** The point of what came in that `values` begin with: zero, or the last level shift. */
  readonly learnFrom: number;
  /** None missing: gaps, outliers and holidays are filled, and what was before a level shift lies on the new level. */
  readonly values: Float64Array;
  /**
   * What was measured at each of these points, outliers too, on the new level; NaN where nothing was, and on holidays.
   */
  readonly observed: Float64Array;
  /** What coming holidays add to each of the next `steps` points, on the scale of `values`. */
  holidayEffect(steps: number): Float64Array;
  /** For people: "3 gaps filled", "2 outliers set aside", "learnt from 12 May 14:30 UTC on". */
  readonly notes: readonly string[];
}

/**
 * Makes a history fit to learn from, once its seasons are known: sets holidays and outliers aside, begins after the
 * last level shift where enough is left, or else moves what was before onto the new level, and fills what is then
 * missing from the season and the trend.
 * @param values regular grid, on the models' scale, one measured at least; NaN where missing
 * @param seasonSteps ascending
 */
export function cleanHistory(
  values: Float64Array,
  seasonSteps: readonly number[],
  { startMs, stepMs, holidays }: HistoryTimes
): CleanHistory {
  const isHoliday = (point: number): boolean => isWithin(holidays, startMs + point * stepMs);
  const ordinary = withoutHolidays(values, isHoliday);
  const usual = ordinary.slice();
  const adjusted = robustAdjust(usual, seasonSteps);
  const periods = calendarPeriods(stepMs);
  const outliers = findOutliers(adjusted, seasonSteps, periods);
  for (const { from, to } of outliers) {
    usual.fill(Number.NaN, from, to);
    adjusted.fill(Number.NaN, from, to);
  }

  const shifts = findLevelShifts(adjusted, seasonSteps, periods);
  const lastShift = shifts.at(-1)?.point ?? 0;
  const enoughPoints = Math.max(MIN_POINTS_AFTER_SHIFT, MIN_CYCLES_AFTER_SHIFT * (seasonSteps.at(-1) ?? 0));
  const learnFrom = values.length - lastShift >= enoughPoints ? lastShift : 0;
  const onLastLevel = (some: Float64Array): Float64Array => moveToLastLevel(some, shifts).subarray(learnFrom);
  const filled = fillGaps(onLastLevel(usual), seasonSteps).values;

  const cycleSteps = seasonSteps[0] ?? 1;
  const effect = holidayEffect(onLastLevel(values), filled, (point) => isHoliday(learnFrom + point), cycleSteps);
  return {
    learnFrom,
    values: filled,
    observed: onLastLevel(ordinary),
    holidayEffect: (steps) =>
      Float64Array.from({ length: steps }, (_, step) =>
        isHoliday(values.length + step) ? effect[(filled.length + step) % cycleSteps]! : 0
      ),
    notes: [
      ...countNote(countGaps(values.subarray(learnFrom)), 'gap', 'filled'),
      ...countNote(outliers.filter(({ from }) => from >= learnFrom).length, 'outlier', 'set aside'),
      ...shiftNotes(shifts, learnFrom, (point) => formatMoment(startMs + point * stepMs, stepMs)),
    ],
  };
}

function withoutHolidays(values: Float64Array, isHoliday: (point: number) => boolean): Float64Array {
  const usual = values.map((value, point) => (isHoliday(point) ? Number.NaN : value));
  const count = (some: Float64Array): number => some.reduce((sum, value) => sum + Number(!Number.isNaN(value)), 0);
  return count(usual) >= (1 - MAX_HOLIDAY_SHARE) * count(values) ? usual : values.slice();
}

function isWithin(stretches: HistoryTimes['holidays'], timeMs: number): boolean {
  return stretches.some(({ fromMs, toMs }) => timeMs >= fromMs && timeMs < toMs);
}

/** A copy with each shift's size added to all that was before it. */
function moveToLastLevel(values: Float64Array, shifts: readonly LevelShift[]): Float64Array {
  const moved = values.slice();
  for (const { point, size } of shifts) {
    for (let i = 0; i < point; i++) {
      moved[i] = moved[i]! + size;
    }
  }
  return moved;
}

function countGaps(values: Float64Array): number {
  return values.reduce(
    (count, value, i) => count + Number(Number.isNaN(value) && (i === 0 || !Number.isNaN(values[i - 1]!))),
    0
  );
}

function shiftNotes(shifts: readonly LevelShift[], learnFrom: number, momentOf: (point: number) => string): string[] {
  if (learnFrom > 0) {
    return [`learnt from ${momentOf(learnFrom)} on, when the level shifted`];
  }
  return shifts.length === 0
    ? []
    : [
        `level shifted on ${shifts.map(({ point }) => momentOf(point)).join(' and ')}: what was before is learnt on the new level`,
      ];
}

function countNote(count: number, what: string, done: string): string[] {
  return count === 0 ? [] : [`${count} ${what}${count === 1 ? '' : 's'} ${done}`];
}
