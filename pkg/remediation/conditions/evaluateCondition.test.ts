import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { sliceSamples } from '../../query/sliceSamples';
import type { Samples } from '../../series/Samples';
import type { Condition } from './Condition';
import { conditionWindowMs } from './conditionWindowMs';
import { evaluateCondition } from './evaluateCondition';
import { anyCondition } from './fixtures/anyCondition';
import { naiveVerdict } from './fixtures/naiveVerdict';
import { samplesOf } from './fixtures/samplesOf';
import { judgeCondition } from './judgeCondition';
import { outcomeAt } from './outcomeAt';
import { parseCondition } from './parseCondition';
import type { Verdict } from './VerdictTimeline';

const STEP_MS = 15_000;
const NAN = Number.NaN;

/** 3 minutes of samples, the last of them now. */
const minutes = (...values: number[]): Samples =>
  samplesOf(
    values.flatMap((value) => Array.from({ length: 4 }, () => value)),
    STEP_MS
  );
const NOW_MS = 11 * STEP_MS;

const SERIES = {
  calm: minutes(20, 20, 20),
  high: minutes(20, 91, 91),
  higher: minutes(90, 90, 90),
  brief: minutes(20, 20, 91),
  dipped: samplesOf([91, 91, 91, 91, 91, 91, 79, 91, 91, 91, 91, 91], STEP_MS),
  gappy: samplesOf([91, 91, 91, 91, 91, 91, NAN, 91, 91, 91, 91, 91], STEP_MS),
  gone: samplesOf([91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, NAN], STEP_MS),
  infinite: samplesOf([91, Infinity], 11 * STEP_MS),
  empty: samplesOf([], STEP_MS),
};

describe('evaluateCondition', () => {
  test.each([
    ['cpu > 80', { cpu: 'high' }, 'met', 'cpu was 91, above 80'],
    ['cpu > 80', { cpu: 'calm' }, 'not met', 'cpu was 20, not above 80'],
    ['cpu > 80', {}, 'unknown', 'cpu has no value'],
    ['cpu > 80', { cpu: 'empty' }, 'unknown', 'cpu has no value'],
    ['cpu > 80', { cpu: 'gone' }, 'unknown', 'cpu has no value'],
    ['cpu > 80', { cpu: 'infinite' }, 'unknown', 'cpu has no value'],
    ['not cpu > 80', { cpu: 'calm' }, 'met', 'cpu was 20, not above 80'],
    ['not cpu > 80', {}, 'unknown', 'cpu has no value'],
    ['cpu > 80 for 1m', { cpu: 'high' }, 'met', 'cpu was 91, above 80, for 1 m'],
    ['cpu > 80 for 2m', { cpu: 'high' }, 'not met', 'cpu was 91, above 80, but only for 1 m 45 s of 2 m'],
    ['cpu > 80 for 2m', { cpu: 'calm' }, 'not met', 'cpu was 20, not above 80'],
    ['cpu > 80 for 2m', { cpu: 'dipped' }, 'not met', 'cpu was 91, above 80, but only for 1 m of 2 m'],
    ['cpu > 80 for 2m', { cpu: 'gappy' }, 'unknown', 'cpu was 91, above 80, but only for 1 m of 2 m'],
    ['cpu > 80 for 3m', { cpu: 'higher' }, 'unknown', 'cpu was 90, above 80, but only for 2 m 45 s of 3 m'],
    ['cpu > 80 for 2m', { cpu: 'gone' }, 'unknown', 'cpu has no value'],
    ['cpu > 80 or memory > 85', { cpu: 'calm', memory: 'high' }, 'met', 'memory was 91, above 85'],
    ['cpu > 80 or memory > 85', { memory: 'high' }, 'met', 'memory was 91, above 85'],
    ['cpu > 80 or memory > 85', { memory: 'calm' }, 'unknown', 'cpu has no value'],
    [
      'cpu > 80 or memory > 85',
      { cpu: 'high', memory: 'high' },
      'met',
      'cpu was 91, above 80, and memory was 91, above 85',
    ],
    ['cpu > 80 and memory > 85', { cpu: 'high' }, 'unknown', 'memory has no value'],
    ['cpu > 80 and memory > 85', { memory: 'calm' }, 'not met', 'memory was 20, not above 85'],
    ['(cpu > 80 for 2m) or memory > 85', { cpu: 'brief', memory: 'high' }, 'met', 'memory was 91, above 85'],
    ['not (cpu > 80 for 2m)', { cpu: 'brief' }, 'met', 'cpu was 91, above 80, but only for 45 s of 2 m'],
    ['cpu > 0.09k', { cpu: 'high' }, 'met', 'cpu was 0.091k, above 0.09k'],
    ['cpu >= 90001ms', { cpu: 'high' }, 'met', 'cpu was 91000ms, at least 90001ms'],
    ['cpu != 91', { cpu: 'high' }, 'not met', 'cpu was 91, not other than 91'],
  ] satisfies Array<[string, Partial<Record<string, keyof typeof SERIES>>, Verdict, string]>)(
    '%s of %o is %s',
    (text, names, verdict, explanation) => {
      const signals = Object.fromEntries(Object.entries(names).map(([name, series]) => [name, SERIES[series]]));
      const outcome = evaluateCondition(parseCondition(text), signals, NOW_MS);
      expect(outcome.explanation).toBe(explanation);
      expect(outcome.verdict).toBe(verdict);
    }
  );

  test('gives the values it compared, and since when without the time it waited', () => {
    const condition = parseCondition('cpu > 80 or memory > 85 for 1m');
    const { values, sinceMs } = evaluateCondition(condition, { cpu: SERIES.high, disk: SERIES.high }, NOW_MS);
    expect({ values, sinceMs }).toEqual({ values: { cpu: 91 }, sinceMs: 4 * STEP_MS });
  });

  test.each([
    ['a late sample keeps the value before it', NOW_MS + 2 * STEP_MS - 1, 'met'],
    ['two that stay out make it missing', NOW_MS + 2 * STEP_MS, 'unknown'],
    ['nothing is known before the first', -1, 'unknown'],
  ] as const)('%s', (_, atMs, verdict) => {
    expect(evaluateCondition(parseCondition('cpu > 80'), { cpu: SERIES.higher }, atMs).verdict).toBe(verdict);
  });

  test('lets a lone sample stand for a minute, and never for a time before it', () => {
    const cpu = samplesOf([91], STEP_MS);
    expect(evaluateCondition(parseCondition('cpu > 80'), { cpu }, 59_999).verdict).toBe('met');
    expect(evaluateCondition(parseCondition('cpu > 80'), { cpu }, 60_000).verdict).toBe('unknown');
    expect(evaluateCondition(parseCondition('cpu > 80 for 1s'), { cpu }, 999).verdict).toBe('unknown');
  });

  test('says the same whether samples come in order or not, and whatever the names', () => {
    const reversed = {
      ...SERIES.high,
      timesMs: SERIES.high.timesMs.toReversed(),
      values: SERIES.high.values.toReversed(),
    };
    expect(evaluateCondition(parseCondition('cpu > 80 for 1m'), { cpu: reversed }, NOW_MS).verdict).toBe('met');
    expect(evaluateCondition(parseCondition('constructor > 80'), { cpu: SERIES.high }, NOW_MS).verdict).toBe('unknown');
  });

  test('says at every moment what looking at every millisecond says', () => {
    const value = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 3 }) }, fc.constant(NAN));
    const samples = fc
      .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 30 }), value), { selector: ([timeMs]) => timeMs, maxLength: 12 })
      .map((points): Samples => {
        const sorted = points.toSorted(([a], [b]) => a - b);
        return {
          name: '',
          labels: {},
          timesMs: Float64Array.from(sorted, ([timeMs]) => timeMs),
          values: Float64Array.from(sorted, ([, at]) => at),
        };
      });
    const signals = fc.record({ cpu: samples, memory: samples });
    const conditions = anyCondition(fc.integer({ min: 0, max: 3 }), [''], fc.integer({ min: 1, max: 8 }));
    fc.assert(
      fc.property(conditions, signals, (condition, samplesByName) => {
        const judged = judgeCondition(condition, samplesByName);
        for (let atMs = -2; atMs <= 50; atMs++) {
          expect(outcomeAt(judged, atMs).verdict).toBe(naiveVerdict(condition, samplesByName, atMs));
        }
      }),
      { numRuns: 300 }
    );
  });

  test('says of a moment the same from the samples of its window as from a long history', () => {
    const level = fc.constantFrom(20, 91, NAN);
    const stretches = fc.array(fc.tuple(level, fc.integer({ min: 1, max: 12 })), { minLength: 10, maxLength: 20 });
    const condition = parseCondition('(cpu > 80 for 2m) or not cpu > 50 for 1m');
    fc.assert(
      fc.property(stretches, (parts) => {
        const history = samplesOf(
          parts.flatMap(([value, count]) => Array.from({ length: count }, () => value)),
          STEP_MS
        );
        const judged = judgeCondition(condition, { cpu: history });
        const reachMs = conditionWindowMs(condition) + 3 * STEP_MS;
        for (const atMs of history.timesMs.filter((timeMs) => timeMs >= reachMs)) {
          const cpu = sliceSamples(history, { fromMs: atMs - reachMs, toMs: atMs });
          expect(evaluateCondition(condition, { cpu }, atMs).verdict).toBe(outcomeAt(judged, atMs).verdict);
        }
      })
    );
  });

  test('keeps no more verdicts than a week has samples, with long waits within each other', () => {
    const length = 40_320;
    const cpu = samplesOf(
      Array.from({ length }, (_, index) => (index % 7 === 0 ? 0 : 91)),
      STEP_MS
    );
    const condition: Condition = parseCondition('((cpu > 80 for 1h) or cpu > 90 for 6h) or cpu < 1 for 24h');
    const { root } = judgeCondition(condition, { cpu });
    expect(root.timeline.length).toBeLessThanOrEqual(length + 1);
  });
});
