import { typicalStepMs } from '../../prepare/typicalStepMs';
import { CRITICAL, WARNING } from '../Severity';
import type { Health } from './Health';
import { healthOfCounts } from './healthOfCounts';
import type { JudgedSeries } from './JudgedSeries';

/** A verdict holds until the next sample, and for as many steps where none comes. */
const HELD_STEPS = 3;

/**
 * How well a set of series is over time. A series counts from its first sample to shortly after its last, so the set may
 * change; one that is still being learnt counts only while it has an alarm.
 * @param timesMs ascending, Unix ms: when to tell
 */
export function healthScore(all: readonly JudgedSeries[], timesMs: Float64Array): Health {
  const health: Health = {
    timesMs,
    score: new Float64Array(timesMs.length),
    critical: new Uint32Array(timesMs.length),
    warning: new Uint32Array(timesMs.length),
    judged: new Uint32Array(timesMs.length),
    learning: new Uint32Array(timesMs.length),
  };
  for (const judged of all) {
    countSeries(judged, health);
  }
  for (let at = 0; at < timesMs.length; at++) {
    health.score[at] = healthOfCounts(health.critical[at]!, health.warning[at]!, health.judged[at]!);
  }
  return health;
}

function countSeries({ samples, verdicts }: JudgedSeries, { timesMs, ...counts }: Health): void {
  const sampleTimesMs = samples.timesMs;
  const heldMs = sampleTimesMs.length < 2 ? 0 : HELD_STEPS * typicalStepMs(sampleTimesMs);
  let next = 0;
  for (let at = 0; at < timesMs.length; at++) {
    while (next < sampleTimesMs.length && sampleTimesMs[next]! <= timesMs[at]!) {
      next++;
    }
    const latest = next - 1;
    if (latest === -1 || timesMs[at]! - sampleTimesMs[latest]! > heldMs) {
      continue;
    }
    const severity = verdicts.severity[latest]!;
    if (severity < WARNING && verdicts.learning[latest] === 1) {
      counts.learning[at]!++;
      continue;
    }
    counts.judged[at]!++;
    counts.warning[at]! += Number(severity === WARNING);
    counts.critical[at]! += Number(severity === CRITICAL);
  }
}
