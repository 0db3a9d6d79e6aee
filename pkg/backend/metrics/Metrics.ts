import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { RemediationMetrics } from './RemediationMetrics';

const DURATION_BUCKETS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** A kind of request that Grafana sends; each has its own error counter and histogram of durations. */
export type RequestKind = 'query' | 'health' | 'resource';

/** What this process counts about itself, for Grafana's /metrics/plugins and CollectMetrics. */
export class Metrics {
  readonly #registry = new Registry();
  #remediation: RemediationMetrics | undefined;
  readonly #requests = new Counter({
    name: 'presage_requests_total',
    help: 'Requests, by kind. A query request counts each of its queries.',
    labelNames: ['kind'],
    registers: [this.#registry],
  });
  readonly #errors = new Counter({
    name: 'presage_request_errors_total',
    help: 'Requests that ended with an error, by kind and by the class of the error.',
    labelNames: ['kind', 'error'],
    registers: [this.#registry],
  });
  readonly #durations = new Histogram({
    name: 'presage_request_duration_seconds',
    help: 'Time to answer a request, by kind, the wrapped data source included.',
    labelNames: ['kind'],
    buckets: DURATION_BUCKETS_SECONDS,
    registers: [this.#registry],
  });
  readonly #sourceDurations = new Histogram({
    name: 'presage_source_request_duration_seconds',
    help: 'Time that wrapped data sources took to answer, through Grafana, whether well or not.',
    buckets: DURATION_BUCKETS_SECONDS,
    registers: [this.#registry],
  });
  readonly #cacheLookups = new Counter({
    name: 'presage_forecast_cache_lookups_total',
    help: 'Forecasts looked up in the cache, by result.',
    labelNames: ['result'],
    registers: [this.#registry],
  });
  readonly #fits = new Counter({
    name: 'presage_fits_total',
    help: 'Forecasts computed, by the model that was used.',
    labelNames: ['model'],
    registers: [this.#registry],
  });
  readonly #fitErrors = new Counter({
    name: 'presage_fit_errors_total',
    help: 'Forecasts that failed, by the class of the error.',
    labelNames: ['error'],
    registers: [this.#registry],
  });

  constructor(version: string) {
    new Gauge({
      name: 'presage_build_info',
      help: 'The version of the plugin, as a label.',
      labelNames: ['version'],
      registers: [this.#registry],
    }).set({ version }, 1);
    new Gauge({
      name: 'presage_resident_memory_bytes',
      help: 'Memory of this process, without its fit processes.',
      registers: [this.#registry],
      collect() {
        this.set(process.memoryUsage.rss());
      },
    });
  }

  /** Starts a request's clock; call the answer once, with the error's class where it failed. */
  startRequest(kind: RequestKind): (errorName?: string) => void {
    this.#requests.inc({ kind });
    const stopClock = this.#durations.startTimer({ kind });
    return (errorName) => {
      stopClock();
      if (errorName !== undefined) {
        this.#errors.inc({ kind, error: errorName });
      }
    };
  }

  /** Starts the clock of a request to a wrapped data source; call the answer once. */
  startSourceRequest(): () => void {
    return this.#sourceDurations.startTimer();
  }

  countCacheLookup(result: 'hit' | 'miss'): void {
    this.#cacheLookups.inc({ result });
  }

  countFit(model: string): void {
    this.#fits.inc({ model });
  }

  countFitError(errorName: string): void {
    this.#fitErrors.inc({ error: errorName });
  }

  /** Adds what remediation counts; call it once it is open. */
  remediation(): RemediationMetrics {
    return (this.#remediation ??= new RemediationMetrics(this.#registry));
  }

  /** Everything counted so far, in Prometheus' text format. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }
}
