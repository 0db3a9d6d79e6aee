import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { configurationSchema } from './Configuration';
import { UnreadableConfigurationError } from './errors/UnreadableConfigurationError';
import { mergeConfiguration } from './mergeConfiguration';
import { splitConfiguration } from './splitConfiguration';
import type { UnreadablePart } from './UnreadablePart';

const target = { id: 'hook', name: 'Hook', kind: 'webhook', settings: { url: 'https://hooks.example.com/a' } };
const policy = { id: 'restart', name: 'Restart', trigger: { kind: 'click' }, steps: [{ target: 'hook' }] };
const SOUND = { allowedHosts: ['hooks.example.com'], targets: [target], policies: [policy], keepFor: '30d' };
const broken = { id: 'broken', steps: 7 };

describe('splitConfiguration', () => {
  test('reads everything of sound settings, and nothing of none', () => {
    expect(splitConfiguration(SOUND)).toEqual({ readable: configurationSchema.parse(SOUND), unreadable: [] });
    expect(splitConfiguration(undefined)).toEqual({ readable: configurationSchema.parse({}), unreadable: [] });
  });

  test.each<[unknown, string[]]>([
    ['a text', ['']],
    [[], ['']],
    [null, ['']],
    [{ ...SOUND, policies: [broken, policy] }, ['policies.broken']],
    [{ ...SOUND, policies: [policy, policy, 7] }, ['policies.restart', 'policies.2']],
    [{ ...SOUND, targets: [target, { ...target, kind: 'fax' }] }, ['targets.hook']],
    [{ ...SOUND, allowedHosts: [7, 'a.example'] }, ['allowedHosts.0']],
    [{ ...SOUND, policies: { restart: policy }, keepFor: 'long', policys: [] }, ['policies', 'keepFor', 'policys']],
    [JSON.parse('{"__proto__": {"keepFor": "1d"}}'), ['__proto__']],
  ])('names the places of what it can not read of %j', (stored, places) => {
    const { readable, unreadable } = splitConfiguration(stored);
    expect(unreadable.map(({ place }) => place)).toEqual(places);
    expect(configurationSchema.parse(readable)).toEqual(readable);
  });

  test('reads no more parts than there may be', () => {
    const targets = Array.from({ length: 202 }, (_, index) => ({ ...target, id: `hook-${index}` }));
    const { readable, unreadable } = splitConfiguration({ targets });
    expect(readable.targets).toHaveLength(200);
    expect(unreadable.map(({ place }) => place)).toEqual(['targets.hook-200', 'targets.hook-201']);
  });
});

describe('mergeConfiguration', () => {
  test('keeps what can not be read beside what is saved', () => {
    const stored = { ...SOUND, allowedHosts: [7], policies: [broken, policy], keepFor: 'long', policys: [1] };
    const { readable } = splitConfiguration(stored);
    const saved = { ...readable, allowedHosts: ['b.example'], policies: [] };
    const merged = { ...saved, allowedHosts: ['b.example', 7], policies: [broken], keepFor: 'long', policys: [1] };
    expect(mergeConfiguration(stored, saved) as object).toEqual(merged);
  });

  test.each<[unknown, string]>([
    ['a text', 'remediation,'],
    [{ ...SOUND, policies: { restart: policy } }, 'remediation.policies,'],
  ])('does not write over %j', (stored, place) => {
    const merge = () => mergeConfiguration(stored, configurationSchema.parse(SOUND));
    expect(merge).toThrow(UnreadableConfigurationError);
    expect(merge).toThrow(`can't be read at ${place}`);
  });

  test('loses nothing of any settings that are saved as they are read', () => {
    const parts = [SOUND, SOUND.targets, target, SOUND.policies, policy, broken, '30d', 'a.example'];
    const leaf = fc.oneof(fc.jsonValue(), fc.constantFrom(...parts));
    const key = fc.constantFrom('allowedHosts', 'targets', 'policies', 'keepFor', 'id', '__proto__', 'toString');
    const json = fc.dictionary(key, fc.oneof(leaf, fc.array(leaf)), { noNullPrototype: true });
    fc.assert(
      fc.property(json, (stored) => {
        const { readable, unreadable } = splitConfiguration(stored);
        const again = splitConfiguration(mergeConfiguration(stored, readable));
        expect(again.readable).toEqual(readable);
        expect(valuesOf(again.unreadable)).toEqual(valuesOf(unreadable));
      }),
      { numRuns: 500 }
    );
  });
});

/** Their order and index may change: entries move to the end of their list, and fields behind the known ones. */
function valuesOf(parts: readonly UnreadablePart[]): string[] {
  return parts.map(({ list, value }) => JSON.stringify([list, value])).toSorted();
}
