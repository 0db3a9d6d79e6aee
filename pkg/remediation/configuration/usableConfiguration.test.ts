import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { configurationSchema } from './Configuration';
import { usableConfiguration } from './usableConfiguration';

const webhook = (id: string, settings: object = { url: 'https://hooks.example.com/a' }) => ({
  id,
  name: `Hook ${id}`,
  kind: 'webhook',
  settings,
});
const policy = (id: string, part: object = {}) => ({
  id,
  name: `Policy ${id}`,
  trigger: { kind: 'click' },
  steps: [{ target: 'hook' }],
  ...part,
});
const SOUND = {
  allowedHosts: ['hooks.example.com', '10.1.0.0/16'],
  targets: [webhook('hook')],
  policies: [policy('restart')],
  keepFor: '30d',
};

describe('usableConfiguration', () => {
  test.each([undefined, null, {}, configurationSchema.parse({})])('has nothing in %j', (written) => {
    expect(usableConfiguration(written)).toEqual({ configuration: configurationSchema.parse({}), problems: [] });
  });

  test('takes sound settings as they are, and again what it made of them', () => {
    const { configuration, problems } = usableConfiguration(SOUND);
    expect(problems).toEqual([]);
    expect(configuration).toEqual(configurationSchema.parse(SOUND));
    expect(usableConfiguration(configuration)).toEqual({ configuration, problems: [] });
  });

  test.each([
    ['a text', 'Invalid input: expected object, received string.', []],
    [[], 'Invalid input: expected object, received array.', []],
    [{ ...SOUND, policys: [] }, 'Unrecognized key: "policys".', ['restart']],
    [
      { ...SOUND, keepFor: 'long' },
      'keepFor: Write a duration as a whole number and one unit (s, m, h, d, w), such as 5m, 4h or 14d.',
      ['restart'],
    ],
    [
      { ...SOUND, allowedHosts: ['hooks.example.com', 'http://x/'] },
      'allowedHosts.1: "http://x/" is no allowed host. Write the host alone, without scheme, login and path.',
      ['restart'],
    ],
    [{ ...SOUND, allowedHosts: [7] }, 'allowedHosts.0: Write a host such as hooks.slack.com.', ['restart']],
    [{ ...SOUND, allowedHosts: 'hooks.example.com' }, 'allowedHosts: Write a list of hosts.', ['restart']],
    [
      { ...SOUND, targets: [webhook('hook'), webhook('hook')] },
      'targets.1.id: There is another "hook" before: choose an id of its own.',
      ['restart'],
    ],
    [
      { ...SOUND, targets: [webhook('hook'), webhook('other', { url: 7 })] },
      'targets.other.settings.url: ',
      ['restart'],
    ],
    [
      { ...SOUND, targets: [webhook('hook'), { ...webhook('other'), kind: 'fax' }] },
      'targets.other.kind: Invalid option',
      ['restart'],
    ],
    [
      { ...SOUND, policies: [policy('restart'), policy('other', { name: '' })] },
      'policies.other.name: Give the policy a name.',
      ['restart'],
    ],
    [
      { ...SOUND, policies: [policy('restart'), policy('other', { steps: [{ target: 'hok' }] })] },
      'policies.other.steps.0.target: There is no target "hok" that can be used: there are hook.',
      ['restart'],
    ],
    [
      { ...SOUND, policies: [policy('restart'), policy('other', { escalate: { target: 'x' } })] },
      'policies.other.escalate.target: There is no target "x" that can be used: there are hook.',
      ['restart'],
    ],
    [
      {
        ...SOUND,
        policies: [
          policy('restart'),
          policy('other', { approval: { role: 'Admin', within: '5m', notify: { target: 'x' } } }),
        ],
      },
      'policies.other.approval.notify.target: There is no target "x" that can be used: there are hook.',
      ['restart'],
    ],
    [
      { ...SOUND, policies: [policy('restart'), policy('other', { steps: [{ target: 'hook', action: { by: 2 } }] })] },
      'policies.other.steps.0.action: ',
      ['restart'],
    ],
    [{ ...SOUND, policies: [policy('restart'), 7] }, 'policies.1.Invalid input', ['restart']],
    [{ ...SOUND, policies: { restart: policy('restart') } }, 'policies: Write a list.', []],
    [
      { ...SOUND, targets: [] },
      'policies.restart.steps.0.target: There is no target "hook" that can be used: add one first.',
      [],
    ],
  ])('keeps what works of %j', (written, problem, policies) => {
    const { configuration, problems } = usableConfiguration(written);
    expect(problems).toEqual([expect.stringContaining(problem)]);
    expect(problems[0]).toStartWith(problem);
    expect(configuration.policies.map(({ id }) => id)).toEqual(policies);
  });

  test('leaves out a policy with the target it needs, and tells of both', () => {
    const { configuration, problems } = usableConfiguration({ ...SOUND, targets: [webhook('hook', {})] });
    expect(configuration.targets).toEqual([]);
    expect(configuration.policies).toEqual([]);
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'targets.hook.settings.url',
      'policies.restart.steps.0.target',
    ]);
  });

  test('reads whatever was written, and makes of it what it takes again without problems', () => {
    const parts = [SOUND, SOUND.targets, SOUND.targets[0], SOUND.policies, SOUND.policies[0], 'hook', '30d', '*'];
    const leaf = fc.oneof(fc.jsonValue(), fc.constantFrom(...parts));
    const key = fc.constantFrom('allowedHosts', 'targets', 'policies', 'keepFor', 'id', 'steps', '__proto__');
    const written = fc.oneof(leaf, fc.dictionary(key, fc.oneof(leaf, fc.array(leaf), fc.dictionary(key, leaf))));
    fc.assert(
      fc.property(written, (json) => {
        const { configuration } = usableConfiguration(json);
        expect(usableConfiguration(configuration)).toEqual({ configuration, problems: [] });
      }),
      { numRuns: 500 }
    );
  });

  test('takes no more than can be looked after', () => {
    const targets = Array.from({ length: 203 }, (_, index) => webhook(index === 0 ? 'hook' : `hook-${index}`));
    const { configuration, problems } = usableConfiguration({ ...SOUND, targets });
    expect(configuration.targets).toHaveLength(200);
    expect(problems).toEqual(['targets: There are 203, and 200 are the most: remove some.']);
    const allowedHosts = Array.from({ length: 1_001 }, (_, index) => `host-${index}.example.com`);
    expect(usableConfiguration({ allowedHosts }).configuration.allowedHosts).toHaveLength(1_000);
  });

  test('asks for secrets only where they are known, and keeps the target without them', () => {
    const settings = { url: 'https://hooks.example.com/a', authentication: 'bearer' };
    const written = { ...SOUND, targets: [webhook('hook', settings)] };
    expect(usableConfiguration(written).problems).toEqual([]);
    expect(usableConfiguration(written, { 'target.hook.token': 't' }).problems).toEqual([]);
    const { configuration, problems } = usableConfiguration(written, { 'target.other.token': 't' });
    expect(problems).toEqual([expect.stringMatching(/^targets\.hook: .*"Token"/)]);
    expect(configuration.policies).toHaveLength(1);
  });
});

test('usableConfiguration tells all problems at once', () => {
  const written = {
    ...SOUND,
    keepFor: 'long',
    allowedHosts: [7],
    policies: [policy('Restart'), policy('b', { steps: [] })],
  };
  expect(usableConfiguration(written).problems).toEqual([
    expect.stringMatching(/^keepFor: /),
    expect.stringMatching(/^allowedHosts\.0: /),
    expect.stringMatching(/^policies\.Restart\.id: /),
    'policies.b.steps: Add a step to take.',
  ]);
});

test('what the schema alone does not see is found', () => {
  expect(usableConfiguration(configurationSchema.parse(SOUND)).problems).toEqual([]);
  expect(usableConfiguration(configurationSchema.parse({ ...SOUND, targets: [] })).problems).toHaveLength(1);
});
