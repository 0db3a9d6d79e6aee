import type { DetectionPlan } from '../../DetectionPlan';
import { sensitivityFactor } from '../../sensitivityFactor';
import { isSpared } from './isSpared';
import type { LogHistory } from '../rates/LogHistory';
import type { PatternSteps } from '../rates/PatternSteps';
import { stepAt } from '../rates/stepAt';
import { seriousness } from './seriousness';
import type { Stretch } from './Stretch';

/**
 * A new pattern is an alarm where the chance that a step brings one is at most this: by seriousness, as what tells of a
 * failure is worth a look sooner.
 */
const MAX_CHANCES = [0.002, 0.008, 0.032];

/** A new pattern is learnt after so many steps, */
const MAX_STEPS = 20;
/** or when it stayed away for so many. */
const QUIET_STEPS = 3;

/**
 * Finds the patterns whose first line was unusual for a source that hardly ever shows new ones as serious. The chance of
 * one in a step is taken from the later half of the steps with lines before it, so that the first lines of all, when
 * everything is new, soon no longer count; patterns that appear in the same step count as one.
 * @returns the stretch in which each pattern was news; undefined for patterns that were no alarm
 */
export function findNewPatterns(history: LogHistory, plan: DetectionPlan): Array<Stretch | undefined> {
  const { grid, patterns, stepsOf } = history;
  const births = patterns.map((pattern) => ({
    step: stepAt(grid, pattern.firstSeenMs),
    serious: seriousness(pattern),
  }));
  const chances = MAX_CHANCES.map((_, least) => {
    const steps = births.filter(({ serious }) => serious >= least).map(({ step }) => step);
    return chancesOfNew(steps, history);
  });
  const factor = sensitivityFactor(plan.sensitivity);
  return births.map(({ step, serious }, index) => {
    const chance = chances[serious]!.get(step);
    const limit = MAX_CHANCES[serious]! / factor;
    if (chance === undefined || chance > limit || isSpared(plan, grid.startMs + step * grid.stepMs)) {
      return undefined;
    }
    const toStep = endOfNews(stepsOf[index]!, step, grid.stepCount);
    const severity = serious === 2 ? 'critical' : 'warning';
    return { kind: 'new', fromStep: step, toStep, severity, score: limit / (limit + chance) };
  });
}

/** For each step of the grid in which patterns came for the first time, how likely that was. */
function chancesOfNew(births: readonly number[], { grid, activeBefore }: LogHistory): Map<number, number> {
  const isInGrid = (step: number): boolean => step >= 0 && step < grid.stepCount;
  const steps = [...new Set(births)].filter(isInGrid).sort((a, b) => a - b);
  const chances = new Map<number, number>();
  let first = 0;
  steps.forEach((step, place) => {
    const active = activeBefore[step]!;
    while (activeBefore[steps[first]!]! < active / 2) {
      first++;
    }
    // Half an occurrence more than was seen, as what never came yet is not impossible.
    chances.set(step, Math.min(1, (place - first + 0.5) / (active / 2)));
  });
  return chances;
}

function endOfNews({ steps }: PatternSteps, birth: number, stepCount: number): number {
  let last = birth;
  for (const step of steps) {
    if (step - last > QUIET_STEPS) {
      break;
    }
    last = step;
  }
  return Math.min(last + QUIET_STEPS, birth + MAX_STEPS, stepCount);
}
