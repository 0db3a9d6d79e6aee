import type { Samples } from '../../series/Samples';
import { ANOMALY_KINDS } from '../AnomalyKind';
import type { DetectionPlan } from '../DetectionPlan';
import { sensitivityFactor } from '../group/sensitivityFactor';
import { judgeSamples } from '../judgeSamples';
import type { Verdicts } from '../Verdicts';
import { isHabitualBurst } from './isHabitualBurst';
import { isSpared } from './isSpared';
import { countAbove, fromPoissonScale, toPoissonScale } from './poissonScale';

/** A burst is so many deviations of independent lines above what is expected: from 0 to 14 lines, from 100 to 160. */
const MIN_DEVIATIONS = 5;

/** What counts as expected where less is. */
const MIN_EXPECTED = 1;

/** Steps to learn from before anything is a burst. */
const MIN_STEPS = 60;

/** One step alone is a burst where it has so many times the most lines of any step before, */
const RECORD_FACTOR = 2;
/** each of which forgets so much of that record. */
const FORGETTING = 0.002;

/** A burst to so many times the least that is one is critical. */
const CRITICAL_FACTOR = 2;

const VALUE = ANOMALY_KINDS.indexOf('value');

/** The fewest lines a step of a burst can have. */
export function leastBurst({ sensitivity }: DetectionPlan): number {
  return countAbove(MIN_EXPECTED, MIN_DEVIATIONS * sensitivityFactor(sensitivity));
}

/**
 * Judges how often a pattern came in each step: much more often than expected is an alarm, more seldom is none. The
 * online detector works on the scale on which counts spread alike around any rate; the columns are in lines again.
 */
export function judgeBursts(samples: Samples, stepMs: number, plan: DetectionPlan): Verdicts {
  const verdicts = judgeSamples({ ...samples, values: samples.values.map(toPoissonScale) }, plan);
  const { expected, lower, upper, anomalous, severity, kind, score } = verdicts;
  const minDeviations = MIN_DEVIATIONS * sensitivityFactor(plan.sensitivity);
  let record = MIN_EXPECTED;
  let isOpen = false;
  for (let step = 0; step < samples.values.length; step++) {
    const count = samples.values[step]!;
    expected[step] = fromPoissonScale(expected[step]!);
    lower[step] = fromPoissonScale(lower[step]!);
    const least = countAbove(Math.max(expected[step]!, MIN_EXPECTED), minDeviations);
    upper[step] = Math.max(fromPoissonScale(upper[step]!), least);

    const recordLimit = Math.max(RECORD_FACTOR * record, countAbove(record, minDeviations));
    const isAbove = count > upper[step]!;
    const isAlarm = anomalous[step]! > 0;
    const isUnusual = step >= MIN_STEPS && (count > recordLimit || (isAlarm && isAbove));
    const isBurst = isUnusual && !isHabitualBurst(samples.values, step, stepMs);
    isOpen = (isBurst || (isOpen && (isAlarm || isAbove))) && !isSpared(plan, samples.timesMs[step]!);
    if (isOpen) {
      const isFar = count > CRITICAL_FACTOR * Math.min(recordLimit, upper[step]!);
      anomalous[step] = 1;
      severity[step] = Math.max(severity[step]!, isFar ? 2 : 1);
      kind[step] = isAlarm ? kind[step]! : VALUE;
      score[step] = Math.max(score[step]!, isAbove ? 0.5 : 0);
    } else {
      anomalous[step] = 0;
      severity[step] = 0;
      kind[step] = 0;
      score[step] = Math.min(score[step]!, isAbove ? 1 : count / (count + upper[step]!));
    }
    record = Math.max(count, record * (1 - FORGETTING), MIN_EXPECTED);
  }
  return verdicts;
}
