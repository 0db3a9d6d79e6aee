import type { Exporter } from './Fault';

/** The metrics of the simulated service, and who exports each. */
export const SERVICE_METRICS = {
  cpu: 'host',
  load: 'host',
  memory: 'host',
  disk: 'host',
  network: 'host',
  requests: 'application',
  latency: 'application',
  errors: 'application',
} as const satisfies Record<string, Exporter>;

export type ServiceMetric = keyof typeof SERVICE_METRICS;

/** One value of each at one time. */
export type ServiceValues = Record<ServiceMetric, number>;
