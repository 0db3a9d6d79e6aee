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

function settingsOf(remediation: unknown) {
  const jsonData = Buffer.from(JSON.stringify({ remediation }));
  return new SettingsReader().read(1, { jsonData, decryptedSecureJsonData: {}, lastUpdatedMs: 0 });
}

describe('planChange', () => {
  const settings = settingsOf({ targets: [target], policies: [policy('lost', 'gone'), odd, policy('good', 'hook')] });
  const [lost, good] = settings.written.policies;
  const turnedOff = { ...settings.written, policies: [lost, { ...good, isEnabled: false }] };

  test('changes one part beside others that are broken, and keeps what can not be read', () => {
    const configuration = configurationSchema.parse(turnedOff);
    expect(planChange(settings, { configuration, secrets: {}, removesUnreadable: false })).toEqual({
      stored: { ...configuration, policies: [...configuration.policies, odd] },
      changes: ['Changed policy good.'],
    });
  });

  test('removes what can not be read where that is asked for, and says so', () => {
    const change = { configuration: settings.written, secrets: {}, removesUnreadable: true };
    expect(planChange(settings, change)).toEqual({
      stored: settings.written,
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
      changes: ['Host a.example allowed.', 'Removed what could not be read.'],
    });
  });
});
