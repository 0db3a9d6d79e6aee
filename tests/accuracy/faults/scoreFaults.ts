import { MINUTE_MS } from '../../../pkg/series/durations';
import { alarmOpenings } from '../alarmOpenings';
import type { Fault } from './Fault';
import { RECOVERY_MS } from './scheduleFaults';

/** Marks of several metrics that are no further apart are one incident. */
const SAME_INCIDENT_MS = MINUTE_MS;

/** How the alarms of all metrics of a service fit the faults that befell it. */
export interface FaultScore {
  /** Seconds from the start of each fault to the first alarm that opens while it acts; NaN where none does. */
  readonly secondsToDetect: readonly number[];
  readonly incidents: number;
  /** Incidents that touch no fault, nor its recovery. */
  readonly falseIncidents: number;
  /** Points outside of all faults and recoveries, and how many of them are marked. */
  readonly quietPoints: number;
  readonly falsePoints: number;
}

/**
 * @param timesMs of the points of every metric
 * @param marks of each metric at these times: 0 where no alarm is open
 * @param faults one after the other
 * @param fromMs nothing before counts: the judge is still learning
 */
export function scoreFaults(
  timesMs: Float64Array,
  marks: ReadonlyArray<ArrayLike<number>>,
  faults: readonly Fault[],
  fromMs: number
): FaultScore {
  const openings = marks.map(alarmOpenings);
  const secondsToDetect = faults.map(() => Number.NaN);
  const incidents: Array<{ lastMs: number; touchesFault: boolean }> = [];
  let [quietPoints, falsePoints, next] = [0, 0, 0];
  timesMs.forEach((timeMs, at) => {
    if (timeMs < fromMs) {
      return;
    }
    while (next < faults.length && faults[next]!.endMs + RECOVERY_MS <= timeMs) {
      next++;
    }
    const fault = faults[next];
    const isTouched = fault !== undefined && fault.startMs <= timeMs;
    const marked = marks.filter((metric) => metric[at] !== 0).length;
    if (!isTouched) {
      quietPoints += marks.length;
      falsePoints += marked;
    }
    if (marked === 0) {
      return;
    }
    const incident = incidents.at(-1);
    if (incident === undefined || timeMs - incident.lastMs > SAME_INCIDENT_MS) {
      incidents.push({ lastMs: timeMs, touchesFault: isTouched });
    } else {
      incident.lastMs = timeMs;
      incident.touchesFault ||= isTouched;
    }
    const opens = openings.some((metric) => metric[at] === 1);
    if (isTouched && opens && timeMs < fault.endMs && Number.isNaN(secondsToDetect[next])) {
      secondsToDetect[next] = (timeMs - fault.startMs) / 1_000;
    }
  });
  const falseIncidents = incidents.filter(({ touchesFault }) => !touchesFault).length;
  return { secondsToDetect, incidents: incidents.length, falseIncidents, quietPoints, falsePoints };
}

/** The score of several services together. */
export function addFaultScores(scores: readonly FaultScore[]): FaultScore {
  const sum = (pick: (score: FaultScore) => number): number => scores.reduce((total, each) => total + pick(each), 0);
  return {
    secondsToDetect: scores.flatMap(({ secondsToDetect }) => secondsToDetect),
    incidents: sum(({ incidents }) => incidents),
    falseIncidents: sum(({ falseIncidents }) => falseIncidents),
    quietPoints: sum(({ quietPoints }) => quietPoints),
    falsePoints: sum(({ falsePoints }) => falsePoints),
  };
}
