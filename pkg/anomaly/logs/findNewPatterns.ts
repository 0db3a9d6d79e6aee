import type { DetectionPlan } from '../DetectionPlan';
import { sensitivityFactor } from '../group/sensitivityFactor';
import { isSpared } from './isSpared';
import type { LogHistory } from './LogHistory';
import type { PatternSteps } from './PatternSteps';
import { seriousness } from './seriousness';
import type { Stretch } from './Stretch';

/** A new pattern is an alarm where the chance that a step brings one is at most this. */
const MAX_CHANCE = 0.002;

/** What tells of a failure may be so many times as likely. */
const SERIOUS_FACTOR = 4;

/** A new pattern is learnt after so many steps, */
const MAX_STEPS = 20;
/** or when it stayed away for so many. */
const QUIET_STEPS = 3;

/**
 * Finds the patterns whose first line was unusual for a source that hardly ever shows new ones. The chance of a new
 * pattern in a step is taken from the later half of the steps with lines before it, so that the first lines of all, when
 * everything is new, soon no longer count; patterns that appear in the same step count as one.
 * @returns the stretch in which each pattern was news; undefined for patterns that were no alarm
 */
export function findNewPatterns(history: LogHistory, plan: DetectionPlan): Array<Stretch | undefined> {
  const { grid, patterns, stepsOf } = history;
  const births = patterns.map(({ firstSeenMs }) => Math.floor((firstSeenMs - grid.startMs) / grid.stepMs));
  const chances = chancesOfNew(history, births);
  const sensitivity = sensitivityFactor(plan.sensitivity);
  return patterns.map((pattern, index) => {
    const birth = births[index]!;
    const chance = chances.get(birth);
    const serious = seriousness(pattern);
    const limit = (MAX_CHANCE * (serious > 0 ? SERIOUS_FACTOR : 1)) / sensitivity;
    if (chance === undefined || chance > limit || isSpared(plan, grid.startMs + birth * grid.stepMs)) {
      return undefined;
    }
    const toStep = endOfNews(stepsOf[index]!, birth, grid.stepCount);
    return { kind: 'new', fromStep: birth, toStep, severity: serious === 2 ? 2 : 1, score: limit / (limit + chance) };
  });
}

/** For each step of the grid in which patterns came for the first time, how likely that was. */
function chancesOfNew({ grid, activeBefore }: LogHistory, births: readonly number[]): Map<number, number> {
  const steps = [...new Set(births)].sort((a, b) => a - b);
  const chances = new Map<number, number>();
  let windowStart = 0;
  steps.forEach((step, place) => {
    if (step < 0 || step >= grid.stepCount) {
      return;
    }
    const active = activeBefore[step]!;
    while (activeBefore[steps[windowStart]!]! < active / 2 || steps[windowStart]! < 0) {
      windowStart++;
    }
    // Half an occurrence more than was seen, as what never came yet is not impossible.
    chances.set(step, active === 0 ? 1 : Math.min(1, (place - windowStart + 0.5) / (active / 2)));
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
