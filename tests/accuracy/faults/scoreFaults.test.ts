import { describe, expect, test } from 'bun:test';
import { MINUTE_MS } from '../../../pkg/series/durations';
import type { Fault } from './Fault';
import { RECOVERY_MS } from './scheduleFaults';
import { addFaultScores, scoreFaults } from './scoreFaults';

const STEP_MS = 10_000;
const COUNT = 120;
const timesMs = Float64Array.from({ length: COUNT }, (_, at) => at * STEP_MS);
const fault: Fault = { kind: 'CPU hog', startMs: 5 * MINUTE_MS, endMs: 7 * MINUTE_MS, size: 4, exporter: 'host' };
const START = fault.startMs / STEP_MS;
const RECOVERED = (fault.endMs + RECOVERY_MS) / STEP_MS;

/** Marks of one metric, set at stretches [from, to) of steps. */
function marksAt(...stretches: Array<[number, number]>): Int8Array {
  const marks = new Int8Array(COUNT);
  stretches.forEach(([from, to]) => marks.fill(1, from, to));
  return marks;
}

const NONE = marksAt();

describe('scoreFaults', () => {
  test.each([
    { name: 'silence', marks: [NONE], seconds: NaN, incidents: 0, falseIncidents: 0, falsePoints: 0 },
    { name: 'an alarm in the fault', marks: [NONE, marksAt([START + 2, START + 4])], seconds: 20, incidents: 1 },
    {
      name: 'the earlier of two',
      marks: [marksAt([START + 3, START + 4]), marksAt([START, START + 1])],
      seconds: 0,
      incidents: 1,
    },
    {
      name: 'an alarm that is open already',
      marks: [marksAt([START - 1, START + 5])],
      seconds: NaN,
      incidents: 1,
      falsePoints: 1,
    },
    { name: 'an alarm in the recovery', marks: [marksAt([RECOVERED - 1, RECOVERED])], seconds: NaN, incidents: 1 },
    {
      name: 'an alarm after it',
      marks: [marksAt([RECOVERED, RECOVERED + 2])],
      seconds: NaN,
      incidents: 1,
      falseIncidents: 1,
      falsePoints: 2,
    },
    {
      name: 'two alarms within a minute',
      marks: [marksAt([2, 3]), marksAt([8, 9])],
      seconds: NaN,
      incidents: 1,
      falseIncidents: 1,
      falsePoints: 2,
    },
    {
      name: 'two alarms further apart',
      marks: [marksAt([2, 3], [9, 10])],
      seconds: NaN,
      incidents: 2,
      falseIncidents: 2,
      falsePoints: 2,
    },
  ])('counts $name', ({ marks, seconds, incidents, falseIncidents = 0, falsePoints = 0 }) => {
    const quietPoints = marks.length * (COUNT - (RECOVERED - START));

    expect(scoreFaults(timesMs, marks, [fault], 0)).toEqual({
      secondsToDetect: [seconds],
      incidents,
      falseIncidents,
      quietPoints,
      falsePoints,
    });
  });

  test('leaves out what comes before it is judged', () => {
    const score = scoreFaults(timesMs, [marksAt([0, 20])], [fault], 20 * STEP_MS);

    expect(score).toMatchObject({ incidents: 0, falsePoints: 0, quietPoints: COUNT - 20 - (RECOVERED - START) });
  });
});

test('the scores of several services add up', () => {
  const first = scoreFaults(timesMs, [marksAt([START + 2, START + 4])], [fault], 0);
  const second = scoreFaults(timesMs, [marksAt([2, 3])], [fault], 0);

  expect(addFaultScores([first, second])).toEqual({
    secondsToDetect: [20, Number.NaN],
    incidents: 2,
    falseIncidents: 1,
    quietPoints: 2 * first.quietPoints,
    falsePoints: 1,
  });
});
