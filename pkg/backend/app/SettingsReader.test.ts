import { describe, expect, test } from 'bun:test';
import { SettingsReader } from './SettingsReader';

const came = (remediation: unknown, lastUpdatedMs: number, secrets: Record<string, string> = {}) => ({
  jsonData: Buffer.from(JSON.stringify({ other: 1, remediation })),
  decryptedSecureJsonData: secrets,
  lastUpdatedMs,
});

const hosts = (...allowedHosts: string[]) => ({ allowedHosts });

describe('SettingsReader', () => {
  test('reads what the app has set', () => {
    const settings = new SettingsReader().read(1, came(hosts('a.example'), 5_000, { 'contactPoint.secret': 's' }));

    expect(settings).toMatchObject({
      orgId: 1,
      problems: [],
      secrets: { 'contactPoint.secret': 's' },
      updatedMs: 5_000,
    });
    expect(settings.configuration).toEqual({
      allowedHosts: ['a.example'],
      targets: [],
      policies: [],
      keepFor: '90d',
    });
  });

  test.each([
    { name: 'nothing at all', jsonData: '' },
    { name: 'null', jsonData: 'null' },
    { name: 'nothing about remediation', jsonData: '{"grafanaUrl":"http://a.example"}' },
  ])('takes $name for an empty configuration', ({ jsonData }) => {
    const settings = new SettingsReader().read(1, { ...came({}, 0), jsonData: Buffer.from(jsonData) });

    expect(settings.configuration.targets).toEqual([]);
    expect(settings.problems).toEqual([]);
  });

  test('uses what is sound, says what is wrong with the rest, and still shows it', () => {
    const target = { id: 'restart', name: 'Restart', kind: 'webhook', settings: { address: 'https://a.example' } };
    const settings = new SettingsReader().read(1, came({ allowedHosts: ['a.example'], targets: [target] }, 0));

    expect(settings.configuration).toMatchObject({ allowedHosts: ['a.example'], targets: [] });
    expect(settings.problems).not.toEqual([]);
    expect(settings.written.targets).toMatchObject([target]);
  });

  test('takes an empty secret for none', () => {
    const settings = new SettingsReader().read(1, came({}, 0, { 'contactPoint.secret': '', 'target.a.token': 't' }));

    expect(settings.secrets).toEqual({ 'target.a.token': 't' });
  });

  test('gives the same settings until they change', () => {
    const reader = new SettingsReader();
    const first = reader.read(1, came(hosts('a.example'), 1_000));

    expect(reader.read(1, came(hosts('a.example'), 1_000))).toBe(first);
    expect(reader.read(1, came(hosts('a.example'), 9_000))).toBe(first);
    expect(reader.read(2, came(hosts('a.example'), 1_000))).not.toBe(first);
  });

  test('passes over settings that are older than those known, such as those of a Grafana that has not caught up', () => {
    const reader = new SettingsReader();
    const newer = reader.read(1, came(hosts('b.example'), 2_000));

    expect(reader.read(1, came(hosts('a.example'), 1_000))).toBe(newer);
  });

  test('tells two changes in one second apart, in secrets too', () => {
    const reader = new SettingsReader();
    const times = [
      reader.read(1, came(hosts('a.example'), 1_000)).updatedMs,
      reader.read(1, came(hosts('b.example'), 1_000)).updatedMs,
      reader.read(1, came(hosts('b.example'), 1_000, { 'contactPoint.secret': 's' })).updatedMs,
    ];

    expect(times).toEqual([1_000, 1_001, 1_002]);
  });

  test('adopts what was just written, and what Grafana then sends of it is no change', () => {
    const reader = new SettingsReader();
    reader.read(1, came(hosts('a.example'), 1_000, { 'target.a.token': 'old', 'contactPoint.secret': 's' }));

    const adopted = reader.adopt(1, hosts('b.example'), { 'target.a.token': 'new' }, 7_900);

    expect(adopted.secrets).toEqual({ 'target.a.token': 'new', 'contactPoint.secret': 's' });
    expect(adopted.configuration.allowedHosts).toEqual(['b.example']);
    expect(reader.read(1, came(hosts('b.example'), 7_000, adopted.secrets))).toBe(adopted);
    expect(reader.read(1, came(hosts('a.example'), 1_000))).toBe(adopted);
    expect(reader.read(1, came(hosts('c.example'), 7_000)).configuration.allowedHosts).toEqual(['c.example']);
  });
});
