import type { Samples } from '../../../series/Samples';
import { ANOMALY_KINDS } from '../../AnomalyKind';
import type { DetectionPlan } from '../../DetectionPlan';
import { sensitivityFactor } from '../../sensitivityFactor';
import { judgeSamples } from '../../judgeSamples';
import { CRITICAL, WARNING } from '../../Severity';
import type { Verdicts } from '../../Verdicts';
import { isHabitualBurst } from './isHabitualBurst';
import { isSpared } from './isSpared';
import { countAbove, fromPoissonScale, toPoissonScale } from './poissonScale';
import { ALARM_SCORE } from '../../alarmScore';

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
  const { timesMs, values } = samples;
  const minDeviations = MIN_DEVIATIONS * sensitivityFactor(plan.sensitivity);
  const verdicts = judgeSamples({ ...samples, values: values.map(toPoissonScale) }, plan);
  takeBackToCounts(verdicts, minDeviations);
  let record = MIN_EXPECTED;
  let isOpen = false;
  for (let step = 0; step < values.length; step++) {
    const count = values[step]!;
    const upper = verdicts.upper[step]!;
    const recordLimit = Math.max(RECORD_FACTOR * record, countAbove(record, minDeviations));
    const isAbove = count > upper;
    const isDetected = verdicts.anomalous[step]! > 0;
    const isUnusual = step >= MIN_STEPS && (count > recordLimit || (isDetected && isAbove));
    const isBurst = isUnusual && !isHabitualBurst(values, step, stepMs);
    isOpen = (isBurst || (isOpen && (isDetected || isAbove))) && !isSpared(plan, timesMs[step]!);
    if (isOpen) {
      raise(verdicts, step, isAbove, count > CRITICAL_FACTOR * Math.min(recordLimit, upper));
    } else {
      calm(verdicts, step, count);
    }
    record = Math.max(count, record * (1 - FORGETTING), MIN_EXPECTED);
  }
  return verdicts;
}

function takeBackToCounts({ expected, lower, upper }: Verdicts, minDeviations: number): void {
  for (let step = 0; step < expected.length; step++) {
    expected[step] = fromPoissonScale(expected[step]!);
    lower[step] = fromPoissonScale(lower[step]!);
    const least = countAbove(Math.max(expected[step]!, MIN_EXPECTED), minDeviations);
    upper[step] = Math.max(fromPoissonScale(upper[step]!), least);
  }
}

function raise({ anomalous, severity, kind, score }: Verdicts, step: number, isAbove: boolean, isFar: boolean): void {
  kind[step] = anomalous[step] === 1 ? kind[step]! : VALUE;
  anomalous[step] = 1;
  severity[step] = Math.max(severity[step]!, isFar ? CRITICAL : WARNING);
  score[step] = isAbove ? Math.max(score[step]!, ALARM_SCORE) : score[step]!;
}

/** What the detector says of a step that is no burst is not passed on: its score stays below that of alarms. */
function calm({ anomalous, severity, kind, score, upper }: Verdicts, step: number, count: number): void {
  anomalous[step] = 0;
  severity[step] = 0;
  kind[step] = 0;
  // Before there is a band, nothing is unusual.
  score[step] = Math.min(score[step]!, ALARM_SCORE, count / (count + upper[step]!) || 0);
}
