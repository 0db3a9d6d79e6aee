import { describe, expect, test } from 'bun:test';
import { z } from 'zod';
import { usableConfiguration } from '../../pkg/remediation/configuration/usableConfiguration';
import { readCompose } from './readCompose';
import { readYaml } from './readYaml';

const appSchema = z.object({
  jsonData: z.object({ remediation: z.record(z.string(), z.unknown()) }),
  secureJsonData: z.record(z.string(), z.string()),
});
const [app] = z.object({ apps: z.tuple([appSchema]) }).parse(readYaml('provisioning/plugins/apps.yaml')).apps;

describe('the example of remediation', () => {
  const { configuration, problems } = usableConfiguration(app.jsonData.remediation);

  test('is sound', () => {
    expect(problems).toEqual([]);
    expect(configuration.targets.length).toBeGreaterThan(0);
    expect(configuration.policies.length).toBeGreaterThan(0);
  });

  test('sends nothing anywhere', () => {
    expect(configuration.allowedHosts).toEqual([]);
    expect(configuration.policies.filter(({ isEnabled, dryRun }) => isEnabled && !dryRun)).toEqual([]);
  });

  test("takes its secrets from Grafana's environment", () => {
    const variables = Object.values(app.secureJsonData).map((secret) => /^\$\{(\w+)\}$/.exec(secret)?.[1] ?? secret);
    expect(readCompose().services['grafana']?.environment).toMatchObject(
      Object.fromEntries(variables.map((name) => [name, expect.any(String)]))
    );
  });
});
