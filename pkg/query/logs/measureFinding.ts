import type { JudgedPattern } from '../../anomaly/logs/judgePatterns';
import type { LogFinding } from '../../anomaly/logs/LogFinding';
import { firstNotBelow } from '../../series/firstNotBelow';
import type { LogIncident } from './LogIncident';

/** @param judged the pattern that the finding is about, with all of its verdicts; undefined where it is about all */
export function measureFinding(finding: LogFinding, judged: JudgedPattern | undefined): LogIncident {
  if (judged === undefined) {
    return { finding, peakMs: Number.NaN, actual: Number.NaN, expected: Number.NaN, score: Number.NaN };
  }
  const { samples, verdicts } = judged;
  const { startMs, endMs = Number.POSITIVE_INFINITY } = finding;
  const first = firstNotBelow(samples.timesMs, startMs);
  const end = firstNotBelow(samples.timesMs, endMs);
  const counts = samples.values.subarray(first, end);
  const peak = first + counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0));
  return {
    finding,
    peakMs: samples.timesMs[peak]!,
    actual: samples.values[peak]!,
    expected: verdicts.expected[peak]!,
    score: verdicts.score.subarray(first, end).reduce((highest, score) => Math.max(highest, score), 0),
  };
}
