import { expect, test } from 'bun:test';
import { configurationSchema } from '../../pkg/remediation/configuration/Configuration';
import { demonstrationSettings } from './demonstrationSettings';

test('the settings that the preview starts with are sound, and let out nothing but to its own receiver', () => {
  const { allowedHosts, targets, policies } = configurationSchema.parse(demonstrationSettings('127.0.0.1:4000'));

  expect(allowedHosts).toEqual(['127.0.0.1:4000']);
  const used = policies.flatMap(({ steps }) => steps.map(({ target }) => target));
  expect(new Set(used)).toEqual(new Set(targets.map(({ id }) => id)));
});
