import { Registry } from 'prom-client';
import { RemediationMetrics } from '../../pkg/backend/metrics/RemediationMetrics';

/** Names under which Prometheus finds the measures of remediation. */
export async function remediationMetricNames(): Promise<string[]> {
  const registry = new Registry();
  new RemediationMetrics(registry);
  const metrics = await registry.getMetricsAsJSON();
  return metrics.flatMap(({ name }) => [name, `${name}_sum`, `${name}_count`, `${name}_bucket`]);
}
