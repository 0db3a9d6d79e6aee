import type { DetectionPlan } from '../../DetectionPlan';
import { sensitivityFactor } from '../../sensitivityFactor';
import { isSpared } from './isSpared';
import type { PatternSteps } from '../rates/PatternSteps';
import type { StepGrid } from '../rates/stepGrid';
import { ALARM_SCORE } from '../../alarmScore';
import type { Stretch } from './Stretch';

/** A pattern is missed where it stays away so many times as long as it ever did, */
const LONGEST_GAPS = 5;
/** and so many times as long as it does on average, which chance brings about once in 20,000 times, */
const MEAN_GAPS = 10;
/** and so many steps at least. */
const MIN_GAP_STEPS = 10;

/** It is missed only after it came in so many steps, */
const MIN_OCCURRENCES = 30;
/** over so many, */
const MIN_SPAN_STEPS = 100;
/** and over this share of all there were: what came for a while is no habit. */
const MIN_SPAN_SHARE = 0.5;

/** What each occurrence forgets of the longest gap, so that one outage doesn't excuse all later ones. */
const FORGETTING = 0.0005;

/** What stays away is reported once, and learnt after so many steps. */
const MAX_STEPS = 20;

/**
 * Finds where something that always came stays away.
 * @param clock by which gaps are measured: for each step, and the one after the last, how many steps count before it
 */
export function findGoneStretches(
  { steps }: PatternSteps,
  clock: Uint32Array,
  grid: StepGrid,
  plan: DetectionPlan
): Stretch[] {
  const stretches: Stretch[] = [];
  const start = clock[steps[0] ?? 0]!;
  let longestGap = 0;
  for (let occurrence = 1; occurrence < steps.length; occurrence++) {
    const step = steps[occurrence]!;
    const next = steps[occurrence + 1] ?? grid.stepCount;
    const span = clock[step]! - start;
    longestGap = Math.max(clock[step]! - clock[steps[occurrence - 1]!]!, longestGap * (1 - FORGETTING));
    if (occurrence + 1 < MIN_OCCURRENCES || span < MIN_SPAN_STEPS) {
      continue;
    }
    const gaps = Math.max(LONGEST_GAPS * longestGap, (MEAN_GAPS * span) / occurrence, MIN_GAP_STEPS);
    const patience = gaps * sensitivityFactor(plan.sensitivity);
    // The end of a step tells whether it had a line.
    const missed = firstStepWith(clock, clock[step]! + patience, step, next);
    const isHabit = missed !== undefined && span >= MIN_SPAN_SHARE * clock[missed]!;
    if (isHabit && !isSpared(plan, grid.startMs + missed * grid.stepMs)) {
      const toStep = Math.min(missed + MAX_STEPS, next);
      stretches.push({ kind: 'gone', fromStep: missed, toStep, severity: 'warning', score: ALARM_SCORE });
    }
  }
  return stretches;
}

/** The first step after `from` and before `to` at whose end the clock shows a time; undefined where none does. */
function firstStepWith(clock: Uint32Array, time: number, from: number, to: number): number | undefined {
  if (clock[to]! < time) {
    return undefined;
  }
  let step = from + 1;
  while (clock[step + 1]! < time) {
    step++;
  }
  return step < to ? step : undefined;
}
