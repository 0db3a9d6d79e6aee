import { describe, expect, test } from 'bun:test';
import { configurationSchema } from '../../remediation/configuration/Configuration';
import { describeChanges } from './describeChanges';

const webhook = { id: 'restart', name: 'Restart', kind: 'webhook', settings: { url: 'https://a.example' } };

const read = (written: object) => configurationSchema.parse(written);

describe('describeChanges', () => {
  test.each<{ before: object; after: object; secrets: Record<string, string>; changes: string[] }>([
    { before: {}, after: {}, secrets: {}, changes: [] },
    {
      before: { allowedHosts: ['a.example', 'b.example'] },
      after: { allowedHosts: ['b.example', 'c.example'] },
      secrets: {},
      changes: ['Host c.example allowed.', 'Host a.example no longer allowed.'],
    },
    { before: {}, after: { targets: [webhook] }, secrets: {}, changes: ['Added target restart.'] },
    { before: { targets: [webhook] }, after: {}, secrets: {}, changes: ['Removed target restart.'] },
    {
      before: { targets: [webhook] },
      after: { targets: [{ ...webhook, name: 'Restart it' }] },
      secrets: {},
      changes: ['Changed target restart.'],
    },
    { before: {}, after: { keepFor: '30d' }, secrets: {}, changes: ['Runs and the audit are kept for 30d.'] },
    {
      before: {},
      after: {},
      secrets: { 'target.restart.token': 'hunter2', 'contactPoint.secret': '' },
      changes: ['Secret target.restart.token set.', 'Secret contactPoint.secret removed.'],
    },
  ])('says $changes', ({ before, after, secrets, changes }) => {
    expect(describeChanges(read(before), read(after), secrets)).toEqual(changes);
  });
});
