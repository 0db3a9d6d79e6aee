import { policySchema } from '../../../../pkg/remediation/policies/Policy';
import { targetSchema } from '../../../../pkg/remediation/targets/Target';
import { policyProblems } from './policyProblems';

const targets = [targetSchema.parse({ id: 'cluster', name: 'Cluster', kind: 'webhook', settings: {} })];
const gone = { target: 'gone', action: {} };
const sound = policySchema.parse({
  id: 'restart',
  name: 'Restart',
  trigger: { kind: 'click' },
  steps: [{ target: 'cluster' }],
});

test.each([
  ['nothing is wrong', {}, []],
  ['it has no name', { name: ' ' }, ['Give the policy a name.']],
  ['a step goes nowhere', { steps: [{ target: '', action: {} }] }, ['Step 1: pick the target it is sent to.']],
  ['a target is gone', { steps: [gone] }, ['Step 1: pick the target it is sent to.']],
  [
    'other requests go nowhere',
    {
      steps: [{ ...gone, target: 'cluster', undo: gone }],
      escalate: gone,
      approval: { role: 'Admin', within: '5m', notify: gone },
    },
    [
      'What takes step 1 back: pick the target it is sent to.',
      'What is told when nothing helped: pick the target it is sent to.',
      'What is told that an answer is waited for: pick the target it is sent to.',
    ],
  ],
] as const)('where %s', (_what, changed, expected) => {
  expect(policyProblems({ ...sound, ...changed } as typeof sound, targets)).toEqual(expected);
});

test('names the place of what the schema refuses', () => {
  const [problem] = policyProblems({ ...sound, cooldown: { bySubject: 'long', byTarget: 'none' } }, targets);
  expect(problem).toMatch(/^cooldown › bySubject: /);
});
