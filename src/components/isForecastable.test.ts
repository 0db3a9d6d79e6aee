import type { DataSourceInstanceSettings } from '@grafana/data';
import { isForecastable } from './isForecastable';

type Meta = Partial<DataSourceInstanceSettings['meta']>;

describe('isForecastable', () => {
  test.each<[string, Meta, boolean]>([
    ['Prometheus', { id: 'prometheus', backend: true, metrics: true, alerting: true }, true],
    ['a source that only alert rules can ask', { id: 'some-alerts', backend: true, alerting: true }, true],
    ['a source without a backend', { id: 'some-frontend', metrics: true }, false],
    ['a source of traces', { id: 'tempo', backend: true, tracing: true }, false],
    ['a forecast', { id: 'presage-forecast-datasource', backend: true, metrics: true }, false],
    ["Grafana's mixed source", { id: 'mixed', backend: true, metrics: true }, false],
    ["Grafana's dashboard source", { id: 'dashboard', backend: true, metrics: true }, false],
    ["Grafana's own source", { id: 'grafana', backend: true, metrics: true }, false],
  ])('%s', (_name, meta, expected) => {
    expect(isForecastable({ meta } as DataSourceInstanceSettings)).toBe(expected);
  });
});
