import type { Signal } from '../Signal';

/** A signal of the Prometheus that Grafana's documentation calls `prometheus`. */
export function prometheusSignal(name: string, expr: string): Signal {
  const datasource = { uid: 'prometheus', type: 'prometheus' };
  return { name, source: { datasource, query: { expr, range: true, instant: false } } };
}
