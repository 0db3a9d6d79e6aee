import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { MINUTE_MS } from '../../series/durations';
import { ANOMALY_KINDS, type AnomalyKind } from '../AnomalyKind';
import { createVerdicts } from '../createVerdicts';
import { findIncidents } from './findIncidents';

interface Row {
  readonly value?: number;
  readonly anomalous?: -1 | 0 | 1;
  readonly score?: number;
  readonly severity?: 0 | 1 | 2;
  readonly kind?: AnomalyKind;
  readonly band?: readonly [lower: number, expected: number, upper: number];
}

/** Samples a minute apart and their verdicts. */
function judged(rows: readonly Row[]) {
  const verdicts = createVerdicts(rows.length);
  rows.forEach(({ anomalous = 0, score = 0, severity = 0, kind = 'value', band = [40, 50, 60] }, i) => {
    verdicts.anomalous[i] = anomalous;
    verdicts.score[i] = score;
    verdicts.severity[i] = severity;
    verdicts.kind[i] = ANOMALY_KINDS.indexOf(anomalous === 0 ? 'none' : kind);
    [verdicts.lower[i], verdicts.expected[i], verdicts.upper[i]] = [...band];
  });
  const samples = {
    name: 'cpu',
    labels: {},
    timesMs: Float64Array.from(rows, (_, i) => i * MINUTE_MS),
    values: Float64Array.from(rows, ({ value = 50 }) => value),
  };
  return { samples, verdicts };
}

function incidentsOf(rows: readonly Row[]) {
  const { samples, verdicts } = judged(rows);
  return findIncidents(samples, verdicts);
}

const normal: Row = {};

describe('findIncidents', () => {
  test('finds nothing where nothing is anomalous', () => {
    expect(incidentsOf([normal, { value: 90, score: 0.9 }, normal])).toEqual([]);
    expect(incidentsOf([])).toEqual([]);
  });

  test('takes a run of anomalous samples for one incident, whatever directions it has', () => {
    const incidents = incidentsOf([
      normal,
      { value: 80, anomalous: 1, score: 0.8, severity: 1 },
      { value: 5, anomalous: -1, score: 0.9, severity: 2 },
      { value: 70, anomalous: 1, score: 0.7, severity: 1 },
      normal,
      { value: 75, anomalous: 1, score: 0.6, severity: 1 },
      normal,
    ]);

    expect(incidents).toEqual([
      {
        startMs: 1 * MINUTE_MS,
        peakMs: 2 * MINUTE_MS,
        endMs: 3 * MINUTE_MS,
        lastMs: 3 * MINUTE_MS,
        sinceMs: 1 * MINUTE_MS,
        severity: 'critical',
        kind: 'value',
        direction: -1,
        pointCount: 3,
        score: 0.9,
        actual: 5,
        expected: 50,
        lower: 40,
        upper: 60,
        levelBefore: 50,
        levelDuring: 70,
        recordSinceMs: undefined,
        usualGapMs: MINUTE_MS,
        contributions: [],
      },
      expect.objectContaining({ startMs: 5 * MINUTE_MS, pointCount: 1, severity: 'warning', direction: 1 }),
    ]);
  });

  test('of equal scores the peak is the one farthest from its band', () => {
    const [incident] = incidentsOf([
      { value: 61, anomalous: 1, score: 1 },
      { value: 20, anomalous: -1, score: 1 },
      { value: 70, anomalous: 1, score: 1 },
    ]);

    expect(incident).toMatchObject({ peakMs: MINUTE_MS, actual: 20, direction: -1 });
  });

  test('the peak is outside its band where any value is', () => {
    const [incident] = incidentsOf([
      { value: 62, anomalous: 1, score: 0.6 },
      { value: 58, anomalous: 1, score: 0.9 },
      { value: 61, anomalous: 1, score: 0.7 },
    ]);

    expect(incident).toMatchObject({ score: 0.7, actual: 61 });
  });

  test('takes the side of the peak from its value', () => {
    const [incident] = incidentsOf([
      { value: 45, anomalous: 1, score: 0.9 },
      { value: 55, anomalous: 1, score: 0.7 },
    ]);

    expect(incident).toMatchObject({ actual: 45, direction: -1 });
  });

  test('is open while the last sample is anomalous', () => {
    const [incident] = incidentsOf([normal, { value: 70, anomalous: 1, score: 0.8 }]);

    expect(incident).toMatchObject({ endMs: undefined, lastMs: MINUTE_MS });
  });

  test('tells a shift by any of its samples, and its levels', () => {
    const [incident] = incidentsOf([
      normal,
      { value: 76, anomalous: 1, score: 0.9, band: [38, 40, 42] },
      { value: 75, anomalous: 1, score: 0.8, kind: 'shift', band: [38, 55, 77] },
      { value: 74, anomalous: 1, score: 0.7, kind: 'shift', band: [38, 70, 77] },
      normal,
    ]);

    expect(incident).toMatchObject({ kind: 'shift', levelBefore: 40, levelDuring: 75 });
  });

  test('leaves out the calm that the alarm waits for before it closes', () => {
    const calm = { value: 50, anomalous: 1, score: 0.1 } as const;
    const high = { value: 90, anomalous: 1, score: 0.9 } as const;
    const [closed] = incidentsOf([normal, high, calm, high, calm, calm, normal]);
    const [open] = incidentsOf([normal, high, calm, calm]);

    expect(closed).toMatchObject({ endMs: 3 * MINUTE_MS, lastMs: 3 * MINUTE_MS, pointCount: 3 });
    expect(open).toMatchObject({ endMs: undefined, lastMs: MINUTE_MS, pointCount: 1 });
  });

  test('tells since when no value came, and how often one should', () => {
    const missing = { value: Number.NaN, anomalous: -1, score: 0.8, kind: 'missing' } as const;
    const [incident] = incidentsOf([normal, normal, { value: Number.NaN }, missing, missing]);

    expect(incident).toMatchObject({ kind: 'missing', sinceMs: MINUTE_MS, usualGapMs: MINUTE_MS });
    expect(incident!.actual).toBeNaN();
    expect(incident!.levelDuring).toBeNaN();
  });

  test('tells since when it stands still, and how often it moved', () => {
    const moving = [1, 1, 2, 2, 3, 3, 4, 4].map((value) => ({ value }));
    const still = { value: 5, anomalous: -1, score: 0.8, kind: 'flat' } as const;
    const [incident] = incidentsOf([...moving, { value: 5 }, { value: 5 }, still, still]);

    expect(incident).toMatchObject({ kind: 'flat', sinceMs: 8 * MINUTE_MS, usualGapMs: 2 * MINUTE_MS, levelDuring: 5 });
  });

  test.each([
    { name: 'an earlier value as high', earlier: 95, sinceMs: 10 * MINUTE_MS },
    { name: 'the first value where none was as high', earlier: 50, sinceMs: 0 },
  ])('counts a record from $name', ({ earlier, sinceMs }) => {
    const rows: Row[] = Array.from({ length: 120 }, (_, i) => ({ value: i === 10 ? earlier : i % 7 === 0 ? NaN : 50 }));

    const [incident] = incidentsOf([...rows, { value: 90, anomalous: 1, score: 0.9 }]);

    expect(incident!.recordSinceMs).toBe(sinceMs);
  });

  test('names what several series have to do with it', () => {
    const { samples, verdicts } = judged([normal, { anomalous: 1, kind: 'combination', score: 0.9 }]);
    const contributions = [{ feature: 'latency', share: 1, direction: 1, actual: 9, expected: 1 }] as const;

    const [incident] = findIncidents(samples, verdicts, (index) => (index === 1 ? contributions : []));

    expect(incident).toMatchObject({ kind: 'combination', contributions });
  });

  test('covers every anomalous sample once but the calm ones at the end of an alarm, and no other', () => {
    const row = fc.record({
      value: fc.double({ min: -100, max: 100 }),
      anomalous: fc.constantFrom<-1 | 0 | 1>(-1, 0, 1),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
      kind: fc.constantFrom(...ANOMALY_KINDS.slice(1)),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const incidents = incidentsOf(rows);

        const covered = incidents.flatMap(({ startMs, pointCount }) =>
          Array.from({ length: pointCount }, (_, i) => startMs / MINUTE_MS + i)
        );
        const leftOut = rows.flatMap(({ anomalous }, i) => (anomalous === 0 || covered.includes(i) ? [] : [i]));
        const starts = rows.flatMap(({ anomalous }, i) => (anomalous !== 0 && !rows[i - 1]?.anomalous ? [i] : []));
        expect(covered).toEqual([...new Set(covered)].filter((i) => rows[i]!.anomalous !== 0));
        expect(incidents.map(({ startMs }) => startMs / MINUTE_MS)).toEqual(starts);
        expect(leftOut.filter((i) => rows[i + 1]?.anomalous && covered.includes(i + 1))).toEqual([]);
        for (const { startMs, sinceMs, peakMs, lastMs, score } of incidents) {
          expect(sinceMs <= startMs && startMs <= peakMs && peakMs <= lastMs).toBe(true);
          const during = rows.slice(startMs / MINUTE_MS, lastMs / MINUTE_MS + 1);
          const outside = during.filter(({ value }) => value < 40 || value > 60);
          expect(score).toBe(Math.max(...(outside.length > 0 ? outside : during).map((each) => each.score)));
        }
      })
    );
  });
});
