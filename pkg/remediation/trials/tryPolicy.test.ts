import { describe, expect, test } from 'bun:test';
import { HOUR_MS, MINUTE_MS } from '../../series/durations';
import { runAtOnce } from '../../series/runAtOnce';
import type { CheckedSubject } from '../checks/joinSubjects';
import { samplesOf } from '../conditions/fixtures/samplesOf';
import { type PolicyPart, policyOf } from '../policies/fixtures/policyOf';
import type { Trial } from './Trial';
import { tryPolicy } from './tryPolicy';

const START_MS = Date.parse('2026-11-23T00:00:00Z');
const STEP_MS = 30_000;
const RANGE = { fromMs: START_MS, toMs: START_MS + HOUR_MS };

/** An hour of cpu in minutes: 20, but 91 in the stretches given; NaN in the gaps. */
function subject(
  name: string,
  high: ReadonlyArray<[number, number]>,
  gaps: ReadonlyArray<[number, number]> = []
): CheckedSubject {
  const isWithin = (index: number, stretches: ReadonlyArray<[number, number]>) =>
    stretches.some(([from, to]) => index * STEP_MS >= from * MINUTE_MS && index * STEP_MS < to * MINUTE_MS);
  const values = Array.from({ length: 121 }, (_, index) =>
    isWithin(index, gaps) ? Number.NaN : isWithin(index, high) ? 91 : 20
  );
  return { subject: name, labels: { instance: name }, signals: { cpu: samplesOf(values, STEP_MS, START_MS) } };
}

const trialOf = (part: PolicyPart, subjects: readonly CheckedSubject[], range = RANGE): Trial =>
  runAtOnce(tryPolicy(policyOf(part), subjects, range));

const minute = (atMs: number) => (atMs - START_MS) / MINUTE_MS;

function firingsOf(part: PolicyPart, ...subjects: CheckedSubject[]): string[] {
  const { firings } = trialOf(part, subjects);
  return firings.map(
    ({ atMs, subject: name, isDeclined }) => `${minute(atMs)} ${name}${isDeclined ? ' declined' : ''}`
  );
}

describe('tryPolicy', () => {
  test.each([
    ['not where it is never met for long enough', {}, [subject('a', [[10, 11]])], []],
    ['once it is met for its time', {}, [subject('a', [[10, 13]])], ['12 a']],
    [
      'once for each stretch',
      {},
      [
        subject('a', [
          [10, 13],
          [20, 23],
        ]),
      ],
      ['12 a', '22 a'],
    ],
    [
      'again where it goes on after the cooldown',
      { cooldown: { bySubject: '5m', byTarget: 'none' } },
      [subject('a', [[10, 22]])],
      ['12 a', '15 a declined', '17 a', '20 a declined'],
    ],
    [
      'for each subject, one after the other where the target cools down',
      { cooldown: { byTarget: '2m' } },
      [subject('a', [[10, 13]]), subject('b', [[10, 16]])],
      ['12 a', '12 b declined', '14 b', '15 b declined'],
    ],
    [
      'for each subject at once where it does not',
      { cooldown: { byTarget: 'none' } },
      [subject('a', [[10, 13]]), subject('b', [[10, 13]])],
      ['12 a', '12 b'],
    ],
    [
      'no more than its most an hour',
      { mostPerHour: 1 },
      [
        subject('a', [
          [10, 13],
          [20, 23],
        ]),
      ],
      ['12 a', '22 a declined'],
    ],
    [
      'only within its times',
      { windows: [{ from: '00:20', to: '01:00' }] },
      [
        subject('a', [
          [10, 13],
          [20, 23],
        ]),
      ],
      ['12 a declined', '22 a'],
    ],
    [
      'as it would when switched on and no dry run',
      { isEnabled: false, dryRun: true },
      [subject('a', [[10, 13]])],
      ['12 a'],
    ],
    ['not while values are missing', {}, [subject('a', [[10, 20]], [[11, 19]])], []],
  ] satisfies Array<[string, PolicyPart, CheckedSubject[], string[]]>)('fires %s', (_, part, subjects, firings) => {
    expect(firingsOf(part, ...subjects)).toEqual(firings);
  });

  test('says of each firing what the audit would say', () => {
    const trial = trialOf({}, [subject('a', [[10, 13]])]);
    expect(trial).toMatchObject({ ...RANGE, stepMs: STEP_MS });
    expect(trial.firings).toEqual([
      {
        atMs: START_MS + 12 * MINUTE_MS,
        subject: 'a',
        values: { cpu: 91 },
        isDeclined: false,
        explanation: '"Scale up" acts on a: cpu was 91, above 80, for 2 m.',
      },
    ]);
  });

  test('says what it could not tell', () => {
    const { notes } = trialOf({}, [subject('a', [], [[20, 30]]), subject('b', [])], {
      ...RANGE,
      fromMs: START_MS + 2 * MINUTE_MS,
    });
    expect(notes).toEqual(['For 8 m of it values of a are missing that would tell.']);
    expect(trialOf({}, []).notes).toEqual(['The signals have no series in this stretch of time.']);
  });

  test('says where values lie further apart than the check looks', () => {
    const cpu = samplesOf([20, 20, 20], 10 * MINUTE_MS, START_MS);
    const { notes } = trialOf({}, [{ subject: 'a', labels: {}, signals: { cpu } }], {
      ...RANGE,
      toMs: START_MS + 30 * MINUTE_MS,
    });
    expect(notes[0]).toBe('Values are 10 m apart here, so that shorter troubles do not show.');
  });

  test.each(['click', 'alert'] as const)('says why a policy that a %s starts is not tried', (kind) => {
    const { firings, notes } = trialOf({ trigger: { kind } }, []);
    expect(firings).toEqual([]);
    expect(notes).toHaveLength(1);
  });

  test('ends where a policy fires beyond measure, and says so', () => {
    const part: PolicyPart = {
      trigger: { ...policyOf({}).trigger, kind: 'check', every: '1s', condition: 'cpu > 0' } as PolicyPart['trigger'],
      cooldown: { bySubject: '1s', byTarget: 'none' },
      mostPerHour: 1_000,
    };
    const subjects = Array.from({ length: 100 }, (_, index) => subject(`web-${index}`, []));
    const { firings, notes } = trialOf(part, subjects);
    expect(firings.length).toBeWithin(1_000, 1_200);
    expect(notes[0]).toBe('The first 10 s were tried only: it fires too often to go on.');
  });
});
