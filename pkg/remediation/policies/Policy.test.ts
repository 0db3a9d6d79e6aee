import { describe, expect, test } from 'bun:test';
import { describeIssue } from '../../query/describeIssue';
import { policySchema } from './Policy';

const signal = (name: string, query: object = {}) => ({
  name,
  source: { datasource: { uid: 'p', type: 'prometheus' }, query },
});
const check = (part: object) => ({
  trigger: { kind: 'check', signals: [signal('cpu'), signal('memory')], condition: 'cpu > 80', ...part },
});
const alert = (part: object) => ({ trigger: { kind: 'alert', ...part } });
const helped = (part: object) => ({ signals: [signal('cpu')], condition: 'cpu < 70', within: '5m', ...part });
const steps = (...parts: object[]) => ({ steps: parts.map((part) => ({ target: 'cluster', ...part })) });
const window = (part: object) => ({ windows: [part] });

const problemsOf = (part: object): string[] => {
  const policy = { id: 'scale-up', name: 'Scale up', trigger: { kind: 'click' }, ...steps({}), ...part };
  return policySchema.safeParse(policy).error?.issues.map(describeIssue) ?? [];
};

describe('policySchema', () => {
  test.each([
    ['the least', {}],
    ['a check', check({ condition: 'cpu > 80 or memory > 85 for 2m' })],
    ['an alert', alert({ matches: { severity: 'critical|warning', path: '/' }, condition: 'A > 5 and not B > 1' })],
    ['a step that is watched and undone', steps({ helped: helped({}), undo: { target: 'x' } }, {})],
    ['a step for when the first cannot be delivered', steps({}, {})],
    ['a window past midnight', window({ from: '22:00', to: '06:00', timeZone: 'Europe/Berlin' })],
  ])('takes %s', (_, part) => {
    expect(problemsOf(part)).toEqual([]);
  });

  test.each([
    [
      check({ condition: 'cpu >' }),
      'trigger.condition: The condition "cpu >" cannot be read at character 6: expected a number such as 80 after ">", but the text ends. Write it like: cpu > 80 or memory > 85 for 2m.',
    ],
    [check({ condition: undefined }), 'trigger.condition: Write a condition such as cpu > 80 for 2m.'],
    [
      check({ condition: 'disk > 90' }),
      'trigger.condition: The condition names "disk", and the signals are cpu, memory: add or rename one.',
    ],
    [
      check({ condition: 'cpu > 80 for 2d' }),
      'trigger.condition: The condition "cpu > 80 for 2d" looks back over more than a day: write a shorter "for".',
    ],
    [
      check({ signals: [signal('cpu'), signal('cpu')] }),
      'trigger.signals.1.name: There are two signals "cpu": rename one.',
    ],
    [
      check({ signals: [signal('For')], condition: 'A > 1' }),
      'trigger.signals.0.name: "and", "or", "not" and "for" are words of the condition.',
    ],
    [check({ signals: [] }), 'trigger.signals: Add a signal to look at.'],
    [
      check({ every: '30' }),
      'trigger.every: Write a duration as a whole number and one unit (s, m, h, d, w), such as 5m, 4h or 14d.',
    ],
    [
      alert({ condition: 'A > 5 for 2m' }),
      'trigger.condition: An alert brings one value, so there is no "for": set the pending period of its rule in Grafana instead.',
    ],
    [
      alert({ matches: { instance: '/web-.*/' } }),
      'trigger.matches.instance: Regular expressions are not taken: write web-* for "begins with web-" and critical|warning for either.',
    ],
    [alert({ subject: [''] }), 'trigger.subject.0: Name a label, or leave it out.'],
    [steps(), 'steps: Add a step to take.'],
    [
      steps({ undo: { target: 'x' } }),
      'steps.0.undo: Nothing would ever be undone: say under "helped" how to tell that the step helped, or leave "undo" out.',
    ],
    [
      steps({ helped: helped({ condition: 'memory < 70' }) }),
      'steps.0.helped.condition: The condition names "memory", and the signals are cpu: add or rename one.',
    ],
    [
      steps({ helped: helped({ condition: 'cpu < 70 for 5m' }) }),
      'steps.0.helped.within: Give it longer than the "for" of the condition, which can never come true in time else.',
    ],
    [
      steps({ helped: helped({ signals: [signal('cpu', { expr: 'cpu{pod="{{label.pod}}"}' })] }) }),
      'steps.0.helped.signals.0.source.query: There is no {{label.pod}}: write {{subject}}, {{reason}}, {{labels.<name>}} or {{values.<name>}}.',
    ],
    [
      steps({ target: 'My target' }),
      'steps.0.target: An id is 1 to 63 lower-case letters, digits, "-" and "_", and starts with a letter or digit.',
    ],
    [
      window({ timeZone: 'Berlin' }),
      'windows.0.timeZone: Write a time zone by its name, such as UTC, Europe/Berlin or America/New_York.',
    ],
    [window({ from: '8:30' }), 'windows.0.from: Write a time of day as 08:30.'],
    [window({ from: '24:00' }), 'windows.0.from: Write a time of day as 08:30.'],
    [window({ to: '25:00' }), 'windows.0.to: Write a time of day as 17:00, or 24:00.'],
    [
      window({ from: '08:00', to: '08:00' }),
      'windows.0.to: The window is empty: it ends when it begins. Leave both times out for a whole day.',
    ],
    [window({ days: [] }), 'windows.0.days: Name at least one day, or leave the days out for all of them.'],
    [{ name: ' ' }, 'name: Give the policy a name.'],
    [
      { approval: { role: 'Viewer', within: '5m' } },
      'approval.role: Invalid option: expected one of "Editor"|"Admin".',
    ],
    [{ cooldown: { bySubjct: '5m' } }, 'cooldown: Unrecognized key: "bySubjct".'],
  ])('refuses %j', (part, problem) => {
    expect(problemsOf(part)).toEqual([problem]);
  });

  test('names all problems at once', () => {
    const part = {
      ...check({ condition: 'cpu', every: 'x' }),
      ...steps({ helped: helped({ within: '1' }) }, {}),
      mostPerHour: 0,
    };
    expect(problemsOf(part).map((problem) => problem.split(':')[0])).toEqual([
      'trigger.every',
      'trigger.condition',
      'steps.0.helped.within',
      'mostPerHour',
    ]);
  });
});
