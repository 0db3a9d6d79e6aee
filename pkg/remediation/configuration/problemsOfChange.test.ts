import { describe, expect, test } from 'bun:test';
import { problemsOfChange } from './problemsOfChange';

const target = (id: string, part: object = {}) => ({
  id,
  name: `Hook ${id}`,
  kind: 'webhook',
  settings: { url: 'https://hooks.example.com/a', ...part },
});
const policy = (id: string, targetId: string, part: object = {}) => ({
  id,
  name: `Policy ${id}`,
  trigger: { kind: 'click' },
  steps: [{ target: targetId }],
  ...part,
});
const locked = target('locked', { authentication: 'bearer' });
const restart = policy('restart', 'hook');
const BROKEN = {
  allowedHosts: ['http://x/', 'hooks.example.com'],
  targets: [target('hook'), locked],
  policies: [restart, policy('lost', 'gone'), { id: 'odd', steps: 7 }, 7],
};

const placesOf = (after: object, before: unknown = BROKEN, secrets: Record<string, string> = {}) =>
  problemsOfChange({ stored: before, secrets: {} }, { stored: after, secrets }).map((text) => text.split(': ', 1)[0]);

describe('problemsOfChange', () => {
  test.each([
    ['nothing', BROKEN],
    ['another policy', { ...BROKEN, policies: [{ ...restart, dryRun: true }, ...BROKEN.policies.slice(1)] }],
    ['the order of parts', { ...BROKEN, policies: BROKEN.policies.toReversed() }],
    ['a host', { ...BROKEN, allowedHosts: ['new.example', 'http://x/'] }],
    ['the targets, which the broken policy misses too', { ...BROKEN, targets: [...BROKEN.targets, target('new')] }],
    ['a broken policy, which is turned off', { ...BROKEN, policies: [policy('lost', 'gone', { isEnabled: false })] }],
    ['a broken policy, which is removed', { ...BROKEN, policies: [] }],
  ])('lets a change of %s be', (_, after) => {
    expect(placesOf(after)).toEqual([]);
  });

  test.each([
    ['a new policy', { policies: [...BROKEN.policies, policy('new', 'gone')] }, 'policies.new.steps.0.target'],
    ['a new target', { targets: [...BROKEN.targets, target('new', { url: 7 })] }, 'targets.new.settings.url'],
    ['a new host', { allowedHosts: ['http://y/'] }, 'allowedHosts.0'],
    ['the loss of a target that a sound policy needs', { targets: [locked] }, 'policies.restart.steps.0.target'],
    ['another missing target', { policies: [policy('lost', 'elsewhere')] }, 'policies.lost.steps.0.target'],
  ])('tells what %s makes wrong', (_, changed, place) => {
    expect(placesOf({ ...BROKEN, ...changed })).toEqual([place]);
  });

  test('tells of a secret that does not work, and not of one that was missing before', () => {
    expect(placesOf(BROKEN, BROKEN, { 'target.locked.token': '' })).toEqual([]);
    expect(placesOf(BROKEN, BROKEN, { 'target.hook.signingSecret': 'whsec_a!b' })).toEqual(['targets.hook']);
    const secrets = { 'target.locked.token': 't', 'target.locked.signingSecret': 'whsec_a!b' };
    expect(placesOf(BROKEN, BROKEN, secrets)).toEqual(['targets.locked']);
  });

  test('tells everything where nothing was there before', () => {
    expect(placesOf(BROKEN, {}).map((place) => place?.split('.', 2).join('.'))).toEqual(
      expect.arrayContaining(['allowedHosts.0', 'targets.locked', 'policies.lost', 'policies.odd', 'policies.3'])
    );
  });
});
