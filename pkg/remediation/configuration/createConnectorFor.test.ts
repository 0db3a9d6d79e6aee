import { describe, expect, test } from 'bun:test';
import { configurationSchema } from './Configuration';
import type { OrganizationConfiguration } from './OrganizationConfiguration';
import { createConnectorFor } from './createConnectorFor';

function settings(allowedHosts: readonly string[]): OrganizationConfiguration {
  return { orgId: 1, configuration: configurationSchema.parse({ allowedHosts }), secrets: {}, updatedMs: 0 };
}

describe('createConnectorFor', () => {
  test('gives the same settings the same connector, and newer ones another', () => {
    const connectorFor = createConnectorFor();
    const [older, newer] = [settings(['a.example']), settings(['b.example'])];

    expect(connectorFor(older)).toBe(connectorFor(older));
    expect(connectorFor(newer)).not.toBe(connectorFor(older));
  });

  test('lets requests go nowhere where nothing is allowed', async () => {
    const request = { method: 'POST', url: 'https://hooks.slack.com/', headers: {}, body: '' };
    const sent = createConnectorFor()(settings([])).send(request, {
      timeoutMs: 1_000,
      signal: new AbortController().signal,
    });

    await expect(sent).rejects.toMatchObject({
      message: 'Requests to hooks.slack.com are not allowed, as no host is yet.',
      remedy: 'An administrator can add "hooks.slack.com" to the allowed hosts in Presage\'s settings.',
    });
  });
});
