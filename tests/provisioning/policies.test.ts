import { describe, expect, test } from 'bun:test';
import { readFileSync } from 'node:fs';
import { YAML } from 'bun';
import { z } from 'zod';
import { parseCondition } from '../../pkg/remediation/conditions/parseCondition';
import { usableConfiguration } from '../../pkg/remediation/configuration/usableConfiguration';
import { policySchema } from '../../pkg/remediation/policies/Policy';
import { projectPath } from './projectPath';

const guide = readFileSync(projectPath('docs/policies.md'), 'utf8');

const appsFile = z.object({
  apps: z.tuple([
    z.object({
      jsonData: z.object({ remediation: z.unknown() }),
      secureJsonData: z.record(z.string(), z.string()),
    }),
  ]),
});

const sectionOf = (heading: string): string => guide.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';

describe('the guide to policies', () => {
  test('has an example that works as it is', () => {
    const [, yaml = ''] = /```yaml\n([^]*?)```/.exec(guide) ?? [];
    const [{ jsonData, secureJsonData }] = appsFile.parse(YAML.parse(yaml)).apps;
    const secrets = { ...secureJsonData, 'target.people.url': 'https://hooks.slack.com/services/T0/B0/x' };
    const { configuration, problems } = usableConfiguration(jsonData.remediation, secrets);
    expect(problems).toEqual([]);
    expect(configuration.policies.map(({ id }) => id)).toEqual(['scale-up']);
  });

  test('shows conditions that can be read', () => {
    const conditions = [...sectionOf('Conditions').matchAll(/^\| `([^`]+)`/gm)].map(([, condition = '']) => condition);
    expect(conditions.length).toBeGreaterThan(4);
    for (const condition of conditions) {
      expect(() => parseCondition(condition)).not.toThrow();
    }
  });

  test('names every field of a policy', () => {
    const fields = sectionOf('Fields');
    for (const field of Object.keys(policySchema.shape)) {
      expect(fields).toMatch(new RegExp(`\`${field}[.\`[]`));
    }
  });
});
