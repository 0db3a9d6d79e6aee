import { median } from '../../prepare/median';
import type { Samples } from '../../series/Samples';
import { ANOMALY_KINDS } from '../AnomalyKind';
import type { AnomalousRun } from '../anomalousRuns';
import type { FeatureContribution } from '../FeatureContribution';
import { SEVERITIES, WARNING } from '../Severity';
import type { Verdicts } from '../Verdicts';
import { beginningOfRun } from './beginningOfRun';
import { endOfRun } from './endOfRun';
import type { Incident } from './Incident';
import { lastAsExtreme } from './lastAsExtreme';
import { usualGapMs } from './usualGapMs';

/** What verdicts say of alarms. */
export type AlarmColumns = Omit<Verdicts, 'learning'>;

const SHIFT = ANOMALY_KINDS.indexOf('shift');

/** Tells all about the alarm that is open from the first to the last of a run of samples. */
export function incidentOfRun(
  samples: Samples,
  verdicts: AlarmColumns,
  run: AnomalousRun,
  contributionsAt: (index: number) => readonly FeatureContribution[]
): Incident {
  const { timesMs, values } = samples;
  const { first, last } = run;
  const { score, expected, lower, upper, anomalous } = verdicts;
  const peak = peakOfRun(values, verdicts, run);
  // An alarm keeps the side it opened on; a value inside its band may stand on the other.
  const direction = (Math.sign(values[peak]! - expected[peak]!) || anomalous[peak]!) > 0 ? 1 : -1;
  const kind = kindOfRun(verdicts.kind, run, peak);
  const beginning = beginningOfRun(values, first, kind);
  const end = Math.max(peak, endOfRun(values, verdicts, run, kind));
  const asExtreme = lastAsExtreme(values, first, values[peak]!, direction);
  const measured = values.subarray(first, end + 1).filter((value) => !Number.isNaN(value));
  return {
    startMs: timesMs[first]!,
    peakMs: timesMs[peak]!,
    endMs: last === timesMs.length - 1 ? undefined : timesMs[end],
    lastMs: timesMs[end]!,
    sinceMs: timesMs[beginning]!,
    severity: severityOfRun(verdicts.severity, run),
    kind,
    direction,
    pointCount: end - first + 1,
    score: score[peak]!,
    actual: values[peak]!,
    expected: expected[peak]!,
    lower: lower[peak]!,
    upper: upper[peak]!,
    levelBefore: expected[first]!,
    levelDuring: median(measured),
    recordSinceMs: asExtreme === undefined ? undefined : timesMs[asExtreme],
    usualGapMs: usualGapMs(samples, beginning, kind === 'flat' ? 'changes' : 'values'),
    contributions: contributionsAt(peak),
  };
}

/** Of the values outside their band, where there are any: the highest score, of equal ones the farthest out, then the first. */
function peakOfRun(values: Float64Array, { score, lower, upper }: AlarmColumns, { first, last }: AnomalousRun): number {
  const distance = (i: number): number => Math.max(values[i]! - upper[i]!, lower[i]! - values[i]!);
  let peak = first;
  for (let i = first + 1; i <= last; i++) {
    const isOutside = Number(distance(i) > 0) - Number(distance(peak) > 0);
    const more = isOutside || score[i]! - score[peak]! || distance(i) - distance(peak);
    peak = more > 0 ? i : peak;
  }
  return peak;
}

/** That a level moved for good is known only after its farthest point. */
function kindOfRun(kind: Uint8Array, { first, last }: AnomalousRun, peak: number): Incident['kind'] {
  const isShift = kind.subarray(first, last + 1).includes(SHIFT);
  return ANOMALY_KINDS[isShift ? SHIFT : kind[peak]!] as Incident['kind'];
}

function severityOfRun(severity: Uint8Array, { first, last }: AnomalousRun): Incident['severity'] {
  const worst = severity.subarray(first, last + 1).reduce((most, value) => Math.max(most, value), WARNING);
  return SEVERITIES[worst] as Incident['severity'];
}
