import { describe, expect, test } from 'bun:test';
import { Alarm, type Evidence } from './Alarm';

const MINUTE = 60_000;

const CALM: Evidence = { kind: undefined, direction: 1, bands: 0, isCalm: true };
/** Inside the band, but too far out for an alarm to end. */
const NEAR_EDGE: Evidence = { kind: undefined, direction: 1, bands: 0.9, isCalm: false };
const OUTSIDE: Evidence = { kind: 'value', direction: 1, bands: 1.5, isCalm: false };
const FAR: Evidence = { ...OUTSIDE, bands: 2.5 };

const points = (count: number, evidence: Evidence): Evidence[] => new Array<Evidence>(count).fill(evidence);

function alarmAfter(evidence: readonly Evidence[], stepMs = 5 * MINUTE): Alarm {
  const alarm = new Alarm();
  evidence.forEach((each, i) => alarm.add(i * stepMs, each));
  return alarm;
}

describe('Alarm', () => {
  test.each<[string, Evidence[], boolean]>([
    ['is closed at first', [], false],
    ['stays closed on calm points and on such near the edge', [...points(50, CALM), ...points(50, NEAR_EDGE)], false],
    ['opens at the first unusual point', [CALM, OUTSIDE], true],
    ['stays open through 19 calm points', [OUTSIDE, ...points(19, CALM)], true],
    ['closes at the 20th calm point', [OUTSIDE, ...points(20, CALM)], false],
    ['stays open on points near the edge', [OUTSIDE, ...points(200, NEAR_EDGE)], true],
    [
      'counts calm points anew after one near the edge',
      [OUTSIDE, ...points(16, CALM), NEAR_EDGE, ...points(19, CALM)],
      true,
    ],
    ['closes after that as well', [OUTSIDE, ...points(16, CALM), NEAR_EDGE, ...points(20, CALM)], false],
  ])('%s', (_, evidence, isOpen) => {
    const alarm = alarmAfter(evidence);

    expect(alarm.isOpen).toBe(isOpen);
    expect(alarm.severity === 'none').toBe(!isOpen);
  });

  test.each<[string, Evidence[], number, string]>([
    ['a point outside', [OUTSIDE], 5 * MINUTE, 'warning'],
    ['one point far outside, maybe an error of measurement', [FAR, OUTSIDE], 5 * MINUTE, 'warning'],
    ['two points far outside', [FAR, FAR], 5 * MINUTE, 'critical'],
    ['two points far outside with calm between', [FAR, CALM, FAR], 5 * MINUTE, 'critical'],
    ['29 points outside', points(29, OUTSIDE), 5 * MINUTE, 'warning'],
    ['30 points outside', points(30, OUTSIDE), 5 * MINUTE, 'critical'],
    ['many points in less than ten minutes', points(300, OUTSIDE), 2_000, 'warning'],
    ['many points in ten minutes', points(301, OUTSIDE), 2_000, 'critical'],
    ['one that goes on near the edge', [OUTSIDE, ...points(100, NEAR_EDGE)], 5 * MINUTE, 'warning'],
    ['one that was bad and calms down', [FAR, FAR, ...points(10, CALM)], 5 * MINUTE, 'critical'],
  ])('takes %s for what it is', (_, evidence, stepMs, severity) => {
    expect(alarmAfter(evidence, stepMs).severity).toBe(severity as Alarm['severity']);
  });

  test('keeps the direction it opened with and the kind that was seen last', () => {
    const alarm = alarmAfter([{ ...OUTSIDE, direction: -1 }, { ...OUTSIDE, kind: 'flat' }, CALM]);

    expect(alarm.direction).toBe(-1);
    expect(alarm.kind).toBe('flat');
  });

  test('knows nothing of the one before', () => {
    const alarm = alarmAfter([FAR, FAR]);
    alarm.close();
    expect(alarm.isOpen).toBe(false);
    expect(alarm.severity).toBe('none');

    alarm.add(100 * MINUTE, { ...FAR, kind: 'missing', direction: -1 });

    expect([alarm.severity, alarm.kind, alarm.direction]).toEqual(['warning', 'missing', -1]);
    for (let i = 1; i < 29; i++) {
      alarm.add((100 + i) * MINUTE, OUTSIDE);
    }
    expect(alarm.severity).toBe('warning');
    alarm.add(129 * MINUTE, OUTSIDE);
    expect(alarm.severity).toBe('critical');
  });
});
