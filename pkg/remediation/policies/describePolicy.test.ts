import { describe, expect, test } from 'bun:test';
import { describePolicy } from './describePolicy';
import { type PolicyPart, policyOf } from './fixtures/policyOf';

const sentencesOf = (part: PolicyPart) => describePolicy(policyOf(part), (id) => `The ${id}`);

const LIMITS = 'It acts at most 10 times an hour, and then leaves the subject alone for 60s and its target for 60s.';
const FIRST = 'When cpu > 80 for 2m (looked at every 30s), "The cluster" is asked for by 2.';

describe('describePolicy', () => {
  test.each([
    [{}, [FIRST, LIMITS]],
    [
      { trigger: { kind: 'click' }, steps: [{ target: 'hook' }] },
      ['When a person presses its button, "The hook" is asked.', LIMITS],
    ],
    [
      {
        trigger: { kind: 'alert', matches: { severity: 'critical|warning', team: '' }, condition: 'A > 5' },
        steps: [{ target: 'hook', action: { parameters: { weight: 50 }, text: 'Hi' } }],
      },
      [
        'When an alert with severity critical|warning and team absent arrives and A > 5, "The hook" is asked for parameters {"weight":50}, text Hi.',
        LIMITS,
      ],
    ],
    [
      { trigger: { kind: 'alert' }, cooldown: { bySubject: '5m', byTarget: 'none' }, mostPerHour: 2 },
      [
        'When any alert arrives, "The cluster" is asked for by 2.',
        'It acts at most 2 times an hour, and then leaves the subject alone for 5m.',
      ],
    ],
    [
      {
        dryRun: true,
        approval: { role: 'Admin', within: '5m' },
        windows: [{ days: ['monday', 'friday'], from: '22:00', to: '06:00' }, {}],
        escalate: { target: 'people' },
      },
      [
        FIRST,
        'If nothing helps, "The people" is told.',
        'First it asks for a yes of an Admin, within 5m.',
        LIMITS,
        'It acts by itself only on monday and friday from 22:00 to 06:00 (UTC) and daily from 00:00 to 24:00 (UTC).',
        'For now it sends nothing.',
      ],
    ],
  ] satisfies Array<[PolicyPart, string[]]>)('%j', (part, sentences) => {
    expect(sentencesOf(part)).toEqual(sentences);
  });
});
