import { expect, test } from 'bun:test';
import { Registry } from 'prom-client';
import { RemediationMetrics } from './RemediationMetrics';

test('every count is there before anything was counted, so that its first increase is seen', async () => {
  const registry = new Registry();
  new RemediationMetrics(registry);
  const lines = (await registry.metrics()).split('\n');

  for (const line of [
    'presage_remediation_runs_total{state="healed",trigger="alert"} 0',
    'presage_remediation_deliveries_total{outcome="again"} 0',
    'presage_remediation_declined_total{reason="too many an hour"} 0',
    'presage_remediation_rejected_total 0',
  ]) {
    expect(lines).toContain(line);
  }
  expect(lines.filter((line) => line.includes('state="watching"'))).toEqual([]);
});
