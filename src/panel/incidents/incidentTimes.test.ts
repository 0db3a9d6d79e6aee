import { makeIncident } from '../testing/makeIncident';
import { describeLength } from './describeLength';
import { incidentsInView } from './incidentsInView';
import { rangeAroundIncident } from './rangeAroundIncident';
import { stretchOfIncident } from './stretchOfIncident';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const health = { score: 100, critical: 0, warning: 0, judged: 1, learning: 0 };

test.each([
  [{ startMs: 0, lastMs: HOUR_MS }, '1 h'],
  [{ startMs: 0, lastMs: HOUR_MS, endMs: undefined }, '1 h so far'],
  [{ startMs: 0, lastMs: 0 }, 'one point'],
  [{ startMs: 0, lastMs: 0, endMs: undefined }, 'just now'],
])('an incident of %o lasted %s', (times, length) => {
  expect(describeLength(makeIncident(times))).toBe(length);
});

test('the range around a short incident shows some points before and after, and nothing after now', () => {
  const incident = makeIncident({ startMs: 100 * MINUTE_MS, lastMs: 100 * MINUTE_MS });

  expect(rangeAroundIncident(incident, MINUTE_MS, 110 * MINUTE_MS)).toEqual({
    from: 76 * MINUTE_MS,
    to: 110 * MINUTE_MS,
  });
});

test('the range around a long incident is three times as long', () => {
  const incident = makeIncident({ startMs: 10 * HOUR_MS, lastMs: 15 * HOUR_MS });

  expect(rangeAroundIncident(incident, MINUTE_MS, Infinity)).toEqual({ from: 5 * HOUR_MS, to: 20 * HOUR_MS });
});

test('the time of an incident reaches from its first sign to after its last point', () => {
  const incident = makeIncident({ startMs: HOUR_MS, sinceMs: 0, lastMs: 2 * HOUR_MS });

  expect(stretchOfIncident(incident, MINUTE_MS)).toEqual({
    from: '1970-01-01T00:00:00.000Z',
    to: '1970-01-01T02:01:00.000Z',
  });
});

test.each([
  [0, 9, 0],
  [0, 10, 1],
  [20, 90, 1],
  [21, 90, 0],
])('from minute %d to %d, %d incidents are in view', (from, to, count) => {
  const incidents = [{ id: 'one', seriesKey: 'A', incident: makeIncident() }];
  const anomalies = { bands: new Map(), incidents, health };

  expect(incidentsInView(anomalies, { fromMs: from * MINUTE_MS, toMs: to * MINUTE_MS })).toHaveLength(count);
});
