import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { MINUTE_MS } from '../../series/durations';
import { ANOMALY_KINDS } from '../AnomalyKind';
import { DEFAULT_DETECTION_PLAN, type DetectionPlan } from '../DetectionPlan';
import type { Verdicts } from '../Verdicts';
import { type LogRow, steadyLog, toLogLines } from './fixtures/steadyLog';
import { judgePatterns } from './judgePatterns';

const HOURS = 60;
const LENGTH = 24 * HOURS;
const FAULT = 20 * HOURS;
const WHOLE = { fromMs: 0, toMs: LENGTH * MINUTE_MS };

function judge(rows: readonly LogRow[], plan: Partial<DetectionPlan> = {}, range = WHOLE) {
  const options = { stepMs: MINUTE_MS, range, maxPatterns: 1_000 };
  return judgePatterns(toLogLines(rows), { ...DEFAULT_DETECTION_PLAN, ...plan }, options);
}

const repeat = (count: number, text: string, everyMinutes = 0.01): LogRow[] =>
  Array.from({ length: count }, (_, i) => [FAULT + i * everyMinutes, text]);

const steady = steadyLog(LENGTH, 1);
const TRACE = 'level=error msg="boom: java.lang.NullPointerException"';

describe('judgePatterns', () => {
  test.each([1, 2, 3, 4, 5])('finds nothing in a steady log (seed %p)', (seed) => {
    expect(judge(steadyLog(LENGTH, seed)).findings).toEqual([]);
  });

  test.each([
    { name: 'an error with a stack trace', added: repeat(1, TRACE), kind: 'new', severity: 'critical' },
    { name: 'an error', added: repeat(3, 'level=error msg="disk full"'), kind: 'new', severity: 'warning' },
    { name: 'something fatal', added: repeat(3, 'level=fatal msg="giving up"'), kind: 'new', severity: 'critical' },
    { name: 'a message', added: repeat(1, 'level=info msg="reloading"'), kind: 'new', severity: 'warning' },
    {
      name: 'a burst of a rare pattern',
      added: repeat(50, 'level=error msg="request 1 timed out"'),
      kind: 'burst',
      severity: 'critical',
    },
    {
      name: 'a burst of a frequent one',
      added: repeat(100, 'level=info msg="job 7 done"'),
      kind: 'burst',
      severity: 'critical',
    },
  ] as const)('finds $name, once, and shows its lines', ({ added, kind, severity }) => {
    const { findings, patterns } = judge([...steady, ...added]);

    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ kind, severity, startMs: FAULT * MINUTE_MS });
    expect(findings[0]!.sampleLines[0]).toBe(added[0]![1]);
    expect(patterns[0]!.pattern.id).toBe(findings[0]!.patternId!);
    expect(patterns[0]!.verdicts.anomalous[FAULT]).toBe(1);
    const kindInVerdicts = ANOMALY_KINDS[patterns[0]!.verdicts.kind[FAULT]!];
    expect(kindInVerdicts === 'new-pattern').toBe(kind === 'new');
  });

  test.each([
    { name: 'one line of a rare pattern', added: repeat(1, 'level=error msg="request 1 timed out"') },
    { name: 'a few of them', added: repeat(8, 'level=error msg="request 1 timed out"') },
    { name: 'lines somewhat above the usual', added: repeat(10, 'level=info msg="request 1 took 2 ms"') },
  ])('leaves $name alone', ({ added }) => {
    expect(judge([...steady, ...added]).findings).toEqual([]);
  });

  test('finds a pattern that stays away, once, and that it came back', () => {
    const rows = steady.filter(
      ([minute, text]) => !text.includes('heartbeat') || minute < FAULT || minute > 23 * HOURS
    );
    const { findings, patterns } = judge(rows);

    expect(findings).toHaveLength(1);
    const { startMs, endMs, kind, severity, template } = findings[0]!;
    expect({ kind, severity, template }).toEqual({ kind: 'gone', severity: 'warning', template: 'heartbeat' });
    expect(startMs).toBeLessThan((FAULT + HOURS) * MINUTE_MS);
    expect(endMs).toBeLessThan(23 * HOURS * MINUTE_MS);
    const { verdicts } = patterns[0]!;
    expect(verdicts.anomalous[startMs / MINUTE_MS]).toBe(-1);
    expect(verdicts.kind[startMs / MINUTE_MS]).toBe(ANOMALY_KINDS.indexOf('missing'));
  });

  test('tells a silent source by one finding, not by one for each pattern', () => {
    const { findings } = judge(steady.filter(([minute]) => minute < FAULT));

    expect(findings.map(({ kind, patternId }) => [kind, patternId])).toEqual([['gone', undefined]]);
  });

  test('raises no alarm on new patterns where they come all the time', () => {
    const words = Array.from({ length: LENGTH / 10 }, (_, i): LogRow => {
      const word = [...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
      return [i * 10, `level=error msg="${word}"`];
    });

    expect(judge([...steady, ...words]).findings).toEqual([]);
  });

  test('says why in plain words', () => {
    const reasons = (rows: readonly LogRow[]) => judge(rows).findings.map(({ reason }) => reason);

    expect(reasons([...steady, ...repeat(1, TRACE)])).toEqual(['A line like this never came before.']);
    expect(reasons([...steady, ...repeat(5, TRACE, 1)])).toEqual([
      'Lines like these never came before, and 5 came within 5 m.',
    ]);
    expect(reasons([...steady, ...repeat(50, 'level=error msg="request 1 timed out"')])).toEqual([
      '50 lines in 1 m where hardly any comes on average.',
    ]);
    expect(reasons(steady.filter(([minute, text]) => !text.includes('heartbeat') || minute < FAULT))).toEqual([
      expect.stringMatching(/^None for \d+ m where one came every 1 m \d+ s on average\.$/),
    ]);
  });

  test.each(['exclude', 'falseAlarms'] as const)('obeys %s', (setting) => {
    const stretch = { fromMs: (FAULT - 1) * MINUTE_MS, toMs: (FAULT + 60) * MINUTE_MS };
    const rows = [...steady, ...repeat(1, TRACE), ...repeat(50, 'level=error msg="request 1 timed out"')];

    expect(judge(rows, { [setting]: [stretch] }).findings).toEqual([]);
  });

  test('marks more where it is more sensitive', () => {
    const rows = [...steady, ...repeat(9, 'level=error msg="request 1 timed out"')];

    expect(judge(rows, { sensitivity: 0 }).findings).toEqual([]);
    expect(judge(rows, { sensitivity: 90 }).findings.length).toBeGreaterThan(0);
  });

  test('knows patterns from before the range', () => {
    const rows: LogRow[] = [[-5, TRACE], ...steady, ...repeat(1, TRACE)];

    expect(judge(rows).findings).toEqual([]);
  });

  test('finds nothing in no lines', () => {
    const options = { stepMs: MINUTE_MS };

    expect(judgePatterns(toLogLines([]), DEFAULT_DETECTION_PLAN, options)).toEqual({ patterns: [], findings: [] });
  });

  test('answers for any lines', () => {
    const row = fc.tuple(fc.double({ min: -200, max: 200, noNaN: true }), fc.oneof(fc.string(), fc.constant(TRACE)));
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const { patterns, findings } = judgePatterns(toLogLines(rows), DEFAULT_DETECTION_PLAN, { stepMs: MINUTE_MS });

        for (const { samples, verdicts } of patterns) {
          const columns: ReadonlyArray<ArrayLike<number>> = Object.values(verdicts);
          expect(columns.every(({ length }) => length === samples.values.length)).toBe(true);
          expect(verdicts.score.every((score) => score >= 0 && score <= 1)).toBe(true);
          expect(verdicts.severity.every((severity, step) => severity > 0 === (verdicts.anomalous[step] !== 0))).toBe(
            true
          );
        }
        expect(findings.every(({ sampleLines }) => sampleLines.length > 0)).toBe(true);
      })
    );
  });

  test('lets later lines change no earlier verdict', () => {
    const rows = [
      ...steadyLog(8 * HOURS, 7),
      ...repeat(60, TRACE, 0.1).map(([minute, text]): LogRow => [minute - 15 * HOURS, text]),
      ...repeat(60, 'level=info msg="job 7 done"').map(([minute, text]): LogRow => [minute - 14 * HOURS, text]),
    ].filter(([minute, text]) => !text.includes('heartbeat') || minute < 7 * HOURS);
    const range = (minutes: number) => ({ fromMs: 0, toMs: minutes * MINUTE_MS });
    const whole = judge(rows, {}, range(8 * HOURS));
    const columnsById = new Map(whole.patterns.map(({ pattern, verdicts }) => [pattern.id, verdicts]));
    expect(new Set(whole.findings.map(({ kind }) => kind))).toEqual(new Set(['new', 'burst', 'gone']));

    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 * HOURS }), (cut) => {
        const part = judge(
          rows.filter(([minute]) => minute < cut),
          {},
          range(cut)
        );

        for (const { pattern, verdicts } of part.patterns) {
          expect(plain(verdicts)).toEqual(plain(columnsById.get(pattern.id)!, cut));
        }
        const known = whole.findings.filter(({ startMs }) => startMs < cut * MINUTE_MS);
        expect(part.findings.map(({ kind, startMs }) => [kind, startMs])).toEqual(
          known.map(({ kind, startMs }) => [kind, startMs])
        );
      }),
      { numRuns: 30 }
    );
  });
});

/** The first steps of verdicts as plain lists, as bun's `toEqual` takes typed arrays that hold NaN for different. */
function plain(verdicts: Verdicts, length?: number): number[][] {
  return Object.values(verdicts).map((column: ArrayLike<number>) => Array.from(column).slice(0, length));
}
