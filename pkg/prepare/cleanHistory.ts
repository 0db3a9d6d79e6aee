import { fillGaps } from './fillGaps';
import { findLevelShifts, type LevelShift } from './findLevelShifts';
import { findOutliers } from './findOutliers';
import { formatMoment } from './formatMoment';
import { holidayEffect } from './holidayEffect';
import { robustAdjust } from './robustAdjust';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** At what distances jobs, jams and jumps come round again. */
const CALENDAR_MS = [HOUR_MS, DAY_MS, 7 * DAY_MS] as const;

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
  /** As long as what came in, none missing: gaps, outliers and holidays are filled, and what was before a level shift lies on the new level. */
  readonly values: Float64Array;
  /** The first point to learn from. */
  readonly learnFrom: number;
  /** Whether a point's value was measured and is as it was: no outlier, no holiday. */
  isUsable(point: number): boolean;
  /** What coming holidays add to each of the next `steps` points, on the scale of `values`. */
  holidayEffect(steps: number): Float64Array;
  /** For people: "3 gaps filled", "2 outliers set aside". */
  readonly notes: readonly string[];
}

/**
 * Makes a history fit to learn from, once its seasons are known: sets holidays and outliers aside, moves what was before a level shift onto
 * the new level, and fills what is then missing from the season and the trend.
 * @param values regular grid, on the models' scale; NaN where missing
 * @param seasonSteps ascending
 */
export function cleanHistory(
  values: Float64Array,
  seasonSteps: readonly number[],
  { startMs, stepMs, holidays }: HistoryTimes
): CleanHistory {
  const isHoliday = (point: number): boolean => isWithin(holidays, startMs + point * stepMs);
  const usual = withoutHolidays(values, isHoliday);
  const adjusted = robustAdjust(usual, seasonSteps);
  const periods = CALENDAR_MS.map((periodMs) => periodMs / stepMs).filter(
    (steps) => Number.isInteger(steps) && steps > 1
  );
  const outliers = findOutliers(adjusted, seasonSteps, periods);
  for (const { from, to } of outliers) {
    usual.fill(Number.NaN, from, to);
    adjusted.fill(Number.NaN, from, to);
  }
  const shifts = findLevelShifts(adjusted, seasonSteps, periods);
  moveToLastLevel(usual, shifts);
  const filled = fillGaps(usual, seasonSteps).values;

  const cycleSteps = seasonSteps[0] ?? 1;
  const measured = values.slice();
  moveToLastLevel(measured, shifts);
  const effect = holidayEffect(measured, filled, isHoliday, cycleSteps);
  return {
    values: filled,
    learnFrom: 0,
    isUsable: (point) => !Number.isNaN(usual[point]!),
    holidayEffect: (steps) =>
      Float64Array.from({ length: steps }, (_, step) => {
        const point = values.length + step;
        return isHoliday(point) ? effect[point % cycleSteps]! : 0;
      }),
    notes: [
      ...countNote(fillGaps(values, []).gapCount, 'gap', 'filled'),
      ...countNote(outliers.length, 'outlier', 'set aside'),
      ...shifts.map(
        ({ point }) => `earlier values moved to the level since ${formatMoment(startMs + point * stepMs, stepMs)}`
      ),
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

/** Adds each shift's size to all that was before it. */
function moveToLastLevel(values: Float64Array, shifts: readonly LevelShift[]): void {
  for (const { point, size } of shifts) {
    for (let i = 0; i < point; i++) {
      values[i] = values[i]! + size;
    }
  }
}

function countNote(count: number, what: string, done: string): string[] {
  return count === 0 ? [] : [`${count} ${what}${count === 1 ? '' : 's'} ${done}`];
}
