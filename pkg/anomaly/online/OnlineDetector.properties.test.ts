import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import type { Samples } from '../../series/Samples';
import type { TimeRange } from '../../series/TimeRange';
import { ANOMALY_KINDS } from '../AnomalyKind';
import { DEFAULT_DETECTION_PLAN } from '../DetectionPlan';
import { judgeSamples } from '../judgeSamples';
import { SEVERITIES } from '../Severity';
import type { Verdicts } from '../Verdicts';
import { anySamples, ordinarySamples } from './fixtures/anySamples';

const mapValues = (samples: Samples, change: (value: number, i: number) => number): Samples => ({
  ...samples,
  values: samples.values.map(change),
});

/** A stretch between two of the samples' times, given as shares of them. */
function stretchOf({ timesMs }: Samples, one: number, other: number): TimeRange {
  const [from, to] = [one, other].sort((a, b) => a - b).map((share) => Math.floor(share * (timesMs.length - 1)));
  return { fromMs: timesMs[from!]!, toMs: timesMs[to!]! };
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const bounds = fc.constantFrom<Array<readonly [number, number]>>(
  [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  [0, 100],
  [Number.NEGATIVE_INFINITY, 20],
  [5, 5],
  [-100, -10]
);
const plan = fc.record({
  bounds,
  sensitivity: fc.integer({ min: 0, max: 100 }),
  excluded: fc.tuple(share, share),
  wrong: fc.tuple(share, share),
});

function expectAlike(
  actual: Float64Array,
  expected: Float64Array,
  toExpected = (value: number): number => value
): void {
  const largest = Math.max(1e-9, ...expected.filter((value) => !Number.isNaN(value)).map(Math.abs));
  const differs = actual.findIndex(
    (value, i) =>
      Number.isNaN(value) !== Number.isNaN(expected[i]) || Math.abs(toExpected(value) - expected[i]!) > 1e-6 * largest
  );
  expect(differs).toBe(-1);
}

/** The columns of the first verdicts as plain arrays, in which NaN equals NaN. */
const firstVerdicts = (verdicts: Verdicts, count: number): Record<string, number[]> =>
  Object.fromEntries(Object.entries(verdicts).map(([name, column]) => [name, Array.from(column.subarray(0, count))]));

function expectSameMarks(actual: Verdicts, expected: Verdicts): void {
  expect(actual.anomalous).toEqual(expected.anomalous);
  expect(actual.severity).toEqual(expected.severity);
  expect(actual.kind).toEqual(expected.kind);
  expect(actual.learning).toEqual(expected.learning);
}

describe('OnlineDetector', () => {
  test('gives sound verdicts on any series, with any plan', () => {
    fc.assert(
      fc.property(anySamples, plan, (samples, { bounds: [least, most], sensitivity, excluded, wrong }) => {
        const { expected, lower, upper, score, anomalous, severity, kind, learning } = judgeSamples(samples, {
          sensitivity,
          bounds: [least, most],
          exclude: [stretchOf(samples, ...excluded)],
          falseAlarms: [stretchOf(samples, ...wrong)],
        });

        for (let i = 0; i < score.length; i++) {
          const isKnown = Number.isFinite(lower[i]) && Number.isFinite(expected[i]) && Number.isFinite(upper[i]);
          const isUnknown = Number.isNaN(lower[i]) && Number.isNaN(expected[i]) && Number.isNaN(upper[i]);
          expect(isKnown ? lower[i]! <= expected[i]! && expected[i]! <= upper[i]! : isUnknown).toBe(true);
          expect(lower[i]! < least || upper[i]! > most).toBe(false);
          expect(score[i]! >= 0 && score[i]! <= 1).toBe(true);
          expect(Math.abs(anomalous[i]!)).toBeLessThanOrEqual(1);
          expect(severity[i]! > 0 && severity[i]! < SEVERITIES.length).toBe(anomalous[i] !== 0);
          expect(kind[i]! > 0 && kind[i]! < ANOMALY_KINDS.length).toBe(anomalous[i] !== 0);
          expect(learning[i]).toBeLessThanOrEqual(learning[Math.max(0, i - 1)]!);
        }
      }),
      { numRuns: 150 }
    );
  });

  test('judges each point by what came before it only', () => {
    fc.assert(
      fc.property(anySamples, share, (samples, cut) => {
        const length = Math.floor(cut * samples.values.length);
        const whole = judgeSamples(samples, DEFAULT_DETECTION_PLAN);
        const part = judgeSamples(
          { ...samples, timesMs: samples.timesMs.subarray(0, length), values: samples.values.subarray(0, length) },
          DEFAULT_DETECTION_PLAN
        );

        expect(firstVerdicts(part, length)).toEqual(firstVerdicts(whole, length));
      }),
      { numRuns: 60 }
    );
  });

  test('learns nothing from times to leave out', () => {
    fc.assert(
      fc.property(anySamples, share, share, fc.constantFrom(Number.NaN, 0, -7e9, 1e200), (samples, from, to, other) => {
        const excluded = stretchOf(samples, from, to);
        const isLeftOut = (i: number): boolean =>
          samples.timesMs[i]! >= excluded.fromMs && samples.timesMs[i]! < excluded.toMs;
        const detectionPlan = { ...DEFAULT_DETECTION_PLAN, exclude: [excluded] };
        const verdicts = judgeSamples(samples, detectionPlan);

        expect(verdicts.anomalous.some((mark, i) => mark !== 0 && isLeftOut(i))).toBe(false);
        const others = judgeSamples(
          mapValues(samples, (value, i) => (isLeftOut(i) ? other : value)),
          detectionPlan
        );
        expect(firstVerdicts(others, others.score.length)).toEqual(firstVerdicts(verdicts, verdicts.score.length));
      }),
      { numRuns: 60 }
    );
  });

  test('marks no time whose alarm a person called wrong', () => {
    fc.assert(
      fc.property(anySamples, share, share, (samples, from, to) => {
        const wrong = stretchOf(samples, from, to);
        const { anomalous } = judgeSamples(samples, { ...DEFAULT_DETECTION_PLAN, falseAlarms: [wrong] });

        expect(
          anomalous.some(
            (mark, i) => mark !== 0 && samples.timesMs[i]! >= wrong.fromMs && samples.timesMs[i]! < wrong.toMs
          )
        ).toBe(false);
      }),
      { numRuns: 60 }
    );
  });

  test('judges alike wherever zero is', () => {
    fc.assert(
      fc.property(ordinarySamples, fc.constantFrom(-100_000, -5_000, -33), (samples, offset) => {
        // Both sides of zero occur, so that neither series is held to be above it.
        const below = mapValues(samples, (value, i) => (i === 0 ? -1e4 : value));
        const plain = judgeSamples(below, DEFAULT_DETECTION_PLAN);
        const moved = judgeSamples(
          mapValues(below, (value) => value + offset),
          DEFAULT_DETECTION_PLAN
        );

        expectSameMarks(moved, plain);
        for (const column of ['expected', 'lower', 'upper'] as const) {
          expectAlike(moved[column], plain[column], (value) => value - offset);
        }
        expectAlike(moved.score, plain.score);
      }),
      { numRuns: 80 }
    );
  });

  test('judges alike in any unit', () => {
    fc.assert(
      fc.property(ordinarySamples, fc.constantFrom(2 ** -30, 1e-6, 7, 1e12, 1e100), (samples, unit) => {
        const plain = judgeSamples(samples, DEFAULT_DETECTION_PLAN);
        const scaled = judgeSamples(
          mapValues(samples, (value) => unit * value),
          DEFAULT_DETECTION_PLAN
        );

        expectSameMarks(scaled, plain);
        for (const column of ['expected', 'lower', 'upper'] as const) {
          expectAlike(scaled[column], plain[column], (value) => value / unit);
        }
        expectAlike(scaled.score, plain.score);
      }),
      { numRuns: 80 }
    );
  });
});
