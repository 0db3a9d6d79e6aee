import { anomalousRuns } from '../../../pkg/anomaly/anomalousRuns';
import { MINUTE_MS, WEEK_MS } from '../../../pkg/series/durations';
import type { LabelledSamples } from '../readLabelledSamples';

/** A labelled stretch still counts as found when it is marked so late after its start, whichever is longer. */
const LATEST_MS = 10 * MINUTE_MS;
const LATEST_SAMPLES = 3;

/** How marks fit labelled stretches; scores of several series add up. */
export interface EventScore {
  readonly found: number;
  readonly labelled: number;
  /** Runs of marks that touch no labelled stretch. */
  readonly falseAlarms: number;
  /** Samples outside of labelled stretches, and how many of them are marked. */
  readonly quietSamples: number;
  readonly falseSamples: number;
  /** How long the series are together. */
  readonly weeks: number;
}

/** @param marks of each sample: 0 where it's normal */
export function scoreEvents({ samples, isAnomalous }: LabelledSamples, marks: ArrayLike<number>): EventScore {
  const { timesMs } = samples;
  const stretches = runsOf(isAnomalous).map(({ from, to }) => ({ from, to: latestEnd(timesMs, from, to) }));
  const runs = runsOf(marks);
  const isQuiet = Array.from(marks, (_, at) => !stretches.some(({ from, to }) => from <= at && at < to));
  const touches = (a: Run, b: Run): boolean => a.from < b.to && b.from < a.to;
  return {
    found: stretches.filter((stretch) => runs.some((run) => touches(run, stretch))).length,
    labelled: stretches.length,
    falseAlarms: runs.filter((run) => !stretches.some((stretch) => touches(run, stretch))).length,
    quietSamples: isQuiet.filter(Boolean).length,
    falseSamples: isQuiet.filter((quiet, at) => quiet && marks[at] !== 0).length,
    weeks: (timesMs.at(-1)! - timesMs[0]!) / WEEK_MS,
  };
}

export function addEventScores(scores: readonly EventScore[]): EventScore {
  const sum = (pick: (score: EventScore) => number): number => scores.reduce((total, each) => total + pick(each), 0);
  return {
    found: sum(({ found }) => found),
    labelled: sum(({ labelled }) => labelled),
    falseAlarms: sum(({ falseAlarms }) => falseAlarms),
    quietSamples: sum(({ quietSamples }) => quietSamples),
    falseSamples: sum(({ falseSamples }) => falseSamples),
    weeks: sum(({ weeks }) => weeks),
  };
}

/** The harmonic mean of the share of alarms that are right and the share of stretches that are found. */
export function f1Of({ found, labelled, falseAlarms }: EventScore): number {
  return (2 * found) / (found + falseAlarms + labelled);
}

/** A stretch of samples; `to` is not part of it. */
interface Run {
  readonly from: number;
  readonly to: number;
}

function runsOf(marks: ArrayLike<number>): Run[] {
  return anomalousRuns(marks).map(({ first, last }) => ({ from: first, to: last + 1 }));
}

function latestEnd(timesMs: Float64Array, from: number, to: number): number {
  let end = to;
  while (end < timesMs.length && (timesMs[end]! <= timesMs[from]! + LATEST_MS || end <= from + LATEST_SAMPLES)) {
    end++;
  }
  return end;
}
