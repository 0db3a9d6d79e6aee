import { describe, expect, test } from 'bun:test';
import { configurationSchema } from '../../remediation/configuration/Configuration';
import { InvalidConfigurationError } from '../../remediation/configuration/errors/InvalidConfigurationError';
import { UnreadableConfigurationError } from '../../remediation/configuration/errors/UnreadableConfigurationError';
import { planChange } from './planChange';
import { SettingsReader } from './SettingsReader';

const target = { id: 'hook', name: 'Hook', kind: 'webhook', settings: { url: 'https://hooks.example.com/a' } };
const policy = (id: string, targetId: string) => ({
  id,
  name: id,
  trigger: { kind: 'click' },
  steps: [{ target: targetId }],
});
const odd = { id: 'odd', steps: 7 };

function settingsOf(remediation: unknown, secrets: Record<string, string> = {}) {
  const jsonData = Buffer.from(JSON.stringify({ remediation }));
  return new SettingsReader().read(1, { jsonData, decryptedSecureJsonData: secrets, lastUpdatedMs: 0 });
}

describe('planChange', () => {
  const settings = settingsOf({ targets: [target], policies: [policy('lost', 'gone'), odd, policy('good', 'hook')] });
  const [lost, good] = settings.written.policies;
  const turnedOff = { ...settings.written, policies: [lost, { ...good, isEnabled: false }] };

  test('changes one part beside others that are broken, and keeps what can not be read', () => {
    const configuration = configurationSchema.parse(turnedOff);
    expect(planChange(settings, { configuration, secrets: {}, removesUnreadable: false })).toEqual({
      stored: { ...configuration, policies: [...configuration.policies, odd] },
      secrets: {},
      changes: ['Changed policy good.'],
    });
  });

  test('removes what can not be read where that is asked for, and says so', () => {
    const change = { configuration: settings.written, secrets: {}, removesUnreadable: true };
    expect(planChange(settings, change)).toEqual({
      stored: settings.written,
      secrets: {},
      changes: ['Removed what could not be read at policies.odd.'],
    });
  });

  test('makes nothing wrong that was not', () => {
    const configuration = configurationSchema.parse({ ...settings.written, targets: [] });
    expect(() => planChange(settings, { configuration, secrets: {}, removesUnreadable: false })).toThrow(
      InvalidConfigurationError
    );
  });

  test('writes over settings of no known form only where that is asked for', () => {
    const unknown = settingsOf('a text');
    const configuration = configurationSchema.parse({ allowedHosts: ['a.example'] });
    const plan = (removesUnreadable: boolean) => planChange(unknown, { configuration, secrets: {}, removesUnreadable });
    expect(() => plan(false)).toThrow(UnreadableConfigurationError);
    expect(plan(true)).toEqual({
      stored: configuration,
      secrets: {},
      changes: ['Host a.example allowed.', 'Removed what could not be read.'],
    });
  });
});

describe('secrets', () => {
  const settings = settingsOf({ targets: [target] }, { 'target.hook.token': 'old', 'contactPoint.secret': 'kept' });
  const plan = (changed: object | undefined, secrets: Record<string, string> = {}) => {
    const configuration = configurationSchema.parse({ targets: changed === undefined ? [] : [changed] });
    return planChange(settings, { configuration, secrets, removesUnreadable: false });
  };

  test.each([
    ['another host', { ...target, settings: { url: 'https://elsewhere.example.com/a' } }],
    ['another port', { ...target, settings: { url: 'https://hooks.example.com:8443/a' } }],
    ['no encryption', { ...target, settings: { url: 'http://hooks.example.com/a' } }],
    ['another kind of system', { ...target, kind: 'kubernetes', settings: { url: 'https://hooks.example.com' } }],
  ])('go to %s only where they are given anew', (_, changed) => {
    expect(() => plan(changed)).toThrow('give its secrets anew: target.hook.token.');
    expect(plan(changed, { 'target.hook.token': 'new' }).secrets).toEqual({ 'target.hook.token': 'new' });
  });

  test('go to another place to log in only where they are given anew', () => {
    const id = '11111111-2222-3333-4444-555555555555';
    const ids = { tenantId: id, clientId: id, subscriptionId: id, resourceGroup: 'shop' };
    const azure = { id: 'vms', name: 'VMs', kind: 'azure-vmss', settings: ids };
    const known = settingsOf({ targets: [azure] }, { 'target.vms.clientSecret': 'old' });
    const moved = { ...azure, settings: { ...ids, loginUrl: 'https://elsewhere.example.com' } };
    const configuration = configurationSchema.parse({ targets: [moved] });
    expect(() => planChange(known, { configuration, secrets: {}, removesUnreadable: false })).toThrow(
      'give its secrets anew: target.vms.clientSecret.'
    );
  });

  test('stay where something else of their target changes', () => {
    expect(plan({ ...target, name: 'Hooks', settings: { url: 'https://hooks.example.com/b' } }).secrets).toEqual({});
  });

  test('are removed with their target', () => {
    expect(plan(undefined)).toMatchObject({
      secrets: { 'target.hook.token': '' },
      changes: ['Removed target hook.', 'Secret target.hook.token removed.'],
    });
  });
});
